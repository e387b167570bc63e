package org.securecloudlab.cli.lint;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.ProblemPrinter;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.ConfigurationReader;
import org.securecloudlab.cloud.review.HostFiles;
import org.securecloudlab.cloud.review.ParsedFiles;
import org.securecloudlab.cloud.review.Release;
import org.securecloudlab.cloud.review.Severity;
import org.securecloudlab.cloud.review.patch.Patches;
import org.securecloudlab.scenario.review.ConfigReview;
import org.securecloudlab.scenario.review.EffectiveJson;
import org.securecloudlab.scenario.review.EffectiveText;
import org.securecloudlab.scenario.review.FindingJson;
import org.securecloudlab.scenario.review.HostReview;
import org.securecloudlab.scenario.review.Judgement;
import org.securecloudlab.scenario.review.TextReview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges configuration and policy files. */
@Command(
        name = "lint",
        description = {
            "Judge nova.conf, glance-api.conf and policy files by the OpenStack Security Guide.",
            "Exit status 1 when a finding counts that is at least as bad as --fail-on."
        },
        sortOptions = false)
public final class LintCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "DIR|FILE",
            arity = "1..*",
            description = "Folders, files, or a tar or zip of /etc, of one host or of many.")
    private List<Path> sources = List.of();

    @Option(
            names = "--json",
            description = "Print one line of JSON for each host: {\"case\": …, \"answer\": [findings]}.")
    private boolean json;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "The mildest finding that counts: ${COMPLETION-CANDIDATES} (default: info).")
    private Severity failOn = Severity.INFO;

    @Option(names = "--effective", description = "Print what the services read, and where from, instead of findings.")
    private boolean effective;

    @Option(names = "--defaults", description = "With --effective: also options that no file sets.")
    private boolean defaults;

    @Mixin
    private final LintScope scope = new LintScope();

    @Mixin
    private final LintOutput output = new LintOutput();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Release release = scope.release();
        List<HostFiles> hosts = LintInputs.read(sources);
        if (effective) {
            hosts.forEach(host -> show(ConfigurationReader.read(host, release, Optional.empty())));
            return ExitStatus.YES;
        }
        return judge(hosts, release);
    }

    private void show(Configuration configuration) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                json
                        ? JsonLines.line(
                                CloudJson.mapper(), configuration.name(), EffectiveJson.of(configuration, defaults))
                        : EffectiveText.of(configuration, defaults));
        ProblemPrinter.print(configuration.broken(), spec.commandLine().getErr());
    }

    private int judge(List<HostFiles> hosts, Release release) throws IOException {
        ConfigReview rules = ConfigReview.installed();
        Judgement judgement = scope.judgement(rules.rules());
        Optional<Cloud> cloud = scope.cloud();
        ParsedFiles parser = new ParsedFiles();
        List<Printed> printed = hosts.parallelStream()
                .map(host ->
                        print(review(ConfigurationReader.read(host, release, cloud, parser), host, rules, judgement)))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        printed.forEach(each -> out.print(each.text()));
        List<HostReview> reviews = printed.stream().map(Printed::review).toList();
        output.write(reviews, rules.rules(), scope.hasBaseline());
        scope.writeBaseline(reviews);
        ProblemPrinter.print(scope.problems(judgement), spec.commandLine().getErr());
        boolean counts = reviews.stream()
                .flatMap(review -> review.open().stream())
                .anyMatch(finding -> finding.severity().isAtLeast(failOn));
        return counts ? ExitStatus.NO : ExitStatus.YES;
    }

    private record Printed(HostReview review, String text) {}

    private static HostReview review(
            Configuration configuration, HostFiles host, ConfigReview rules, Judgement judgement) {
        Patches patches = new Patches(host, configuration);
        return judgement.sorted(host.name(), rules.findings(configuration), Optional.of(patches));
    }

    private Printed print(HostReview review) {
        String text = json
                ? JsonLines.line(CloudJson.mapper(), review.name(), FindingJson.of(review))
                : TextReview.text(review);
        return new Printed(review, text);
    }
}
