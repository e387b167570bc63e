package org.securecloudlab.cli.migration;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CloudFiles;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.oslo.Policy;
import org.securecloudlab.cloud.oslo.PolicyReader;
import org.securecloudlab.migration.nova.NovaRelease;
import org.securecloudlab.migration.policy.LiveMigrationPolicy;
import org.securecloudlab.migration.policy.PolicyReview;
import org.securecloudlab.migration.report.RiskAnswer;
import org.securecloudlab.migration.risk.MitigationComparison;
import org.securecloudlab.migration.risk.MitigationRow;
import org.securecloudlab.migration.risk.NetworkPath;
import org.securecloudlab.migration.risk.RiskAssessment;
import org.securecloudlab.migration.risk.RiskAssessor;
import org.securecloudlab.migration.run.DescribedRun;
import org.securecloudlab.migration.wire.WireEvidence;
import org.securecloudlab.migration.wire.WireProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a migration exposes and risks. */
@Command(
        name = "risk",
        description = {
            "What a live migration exposes and risks, phase by phase, and what the mitigations take away and cost.",
            "Exit status 1 when somebody on the path could read or change the guest."
        },
        sortOptions = false)
final class RiskCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PROOF_PAGES = 256;

    @Parameters(paramLabel = "FILE", description = "A migration as YAML, or runs as JSON.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path file;

    @Option(
            names = "--cloud",
            paramLabel = "CLOUD",
            description = "Take the network and its segments from this cloud (file or folder of an export).")
    private Optional<Path> cloud = Optional.empty();

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "nova's policy.json or policy.yaml: who may migrate.")
    private Optional<Path> policy = Optional.empty();

    @Option(names = "--release", description = "nova's release, for the policy (default: the newest known).")
    private Optional<String> release = Optional.empty();

    @Option(names = "--proof", description = "Send marked pages over a real channel, listened to and tampered with.")
    private boolean proof;

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        Optional<PolicyReview> review = review();
        Optional<Cloud> cloudRead = readCloud();
        List<WireEvidence> evidence = proof ? WireProof.all(PROOF_PAGES, 1) : List.of();
        boolean exposed = false;
        for (DescribedRun run : MigrationFiles.read(file).runs()) {
            RiskAssessor assessor = new RiskAssessor(run.predictor(), run.risk().faults());
            NetworkPath path =
                    cloudRead.map(RiskCommand::path).orElse(run.risk().path());
            RiskAssessment risk = assessor.assess(run.request(), path);
            List<MitigationRow> rows = MitigationComparison.compare(assessor, run.request(), path);
            exposed |= risk.clearBytes() > 0;
            print(run, risk, rows, review, evidence);
        }
        boolean disabled = review.map(PolicyReview::isDisabled).orElse(false);
        return exposed && !disabled ? ExitStatus.NO : ExitStatus.YES;
    }

    private void print(
            DescribedRun run,
            RiskAssessment risk,
            List<MitigationRow> rows,
            Optional<PolicyReview> review,
            List<WireEvidence> evidence) {
        PrintWriter out = console.out();
        if (!console.isJson()) {
            new RiskText(out).print(run, risk, rows, review, evidence);
            return;
        }
        Map<String, Object> answer = new LinkedHashMap<>(RiskAnswer.of(risk));
        answer.put("mitigations", RiskAnswer.of(rows));
        review.ifPresent(r -> answer.put("policy", RiskAnswer.of(r)));
        if (!evidence.isEmpty()) {
            answer.put("proof", evidence.stream().map(RiskAnswer::of).toList());
        }
        answer.put("assumptions", run.assumptions());
        out.print(JsonLines.line(JSON, run.id(), answer));
    }

    private static NetworkPath path(Cloud cloud) {
        boolean inbound = cloud.settings()
                .novaOption("libvirt.live_migration_inbound_addr")
                .isPresent();
        return NetworkPath.of(cloud, inbound);
    }

    private Optional<Cloud> readCloud() throws IOException {
        if (cloud.isEmpty()) {
            return Optional.empty();
        }
        Parsed<Cloud> read = CloudFiles.read(cloud.get());
        return Optional.of(read.value().orElseThrow(() -> new InputException(read.problems())));
    }

    private Optional<PolicyReview> review() throws IOException {
        if (policy.isEmpty()) {
            return Optional.empty();
        }
        NovaRelease asked = release.map(name -> NovaRelease.of(name)
                        .orElseThrow(() -> new InputException(
                                "--release", name, "one of " + String.join(", ", NovaRelease.names()))))
                .orElse(NovaRelease.LATEST);
        Parsed<Policy> read = PolicyReader.read(
                Files.readString(policy.get()), String.valueOf(policy.get().getFileName()));
        Policy rules = read.value().orElseThrow(() -> new InputException(read.problems()));
        return Optional.of(LiveMigrationPolicy.review(rules, asked));
    }
}
