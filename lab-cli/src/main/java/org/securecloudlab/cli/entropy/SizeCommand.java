package org.securecloudlab.cli.entropy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CloudFiles;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.ProgressLine;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.entropy.model.CloudModel;
import org.securecloudlab.entropy.model.EntropyModel;
import org.securecloudlab.entropy.model.ModelReader;
import org.securecloudlab.entropy.sizing.SizingReport;
import org.securecloudlab.kernel.Cancellation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How many sources a cloud needs. */
@Command(
        name = "size",
        description = {
            "Find the least number of random sources, or the cheapest mix, with which boots do not wait too long.",
            "Exit status 1 when no number of sources is enough."
        },
        sortOptions = false)
final class SizeCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CLOUD|MODEL.yaml",
            description = "A model of guests and sources, or a cloud (YAML, JSON, export folder or archive).")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Option(names = "--replications", paramLabel = "N", description = "Another number of replications.")
    private Optional<Integer> replications = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many replications run at a time; the answer does not depend on it (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        EntropyModel model = changed(model());
        SizingReport report;
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "storms")) {
            report = SizingReport.of(model, threads, progress, Cancellation.never());
        }
        spec.commandLine().getOut().print(json ? json(report) : SizeText.of(report));
        return report.met() ? ExitStatus.YES : ExitStatus.NO;
    }

    private EntropyModel changed(EntropyModel model) {
        if (replications.isEmpty()) {
            return model;
        }
        if (replications.get() < 1) {
            throw new InputException("--replications", replications.get().toString(), "at least 1");
        }
        return model.withReplications(replications.get());
    }

    private EntropyModel model() throws IOException {
        String name = String.valueOf(file.getFileName());
        if (Files.isRegularFile(file)
                && name.matches(".*\\.ya?ml")
                && ModelReader.looksLikeModel(Files.readString(file))) {
            return checked(valueOf(ModelReader.read(Files.readString(file), name)), name);
        }
        Cloud cloud = valueOf(CloudFiles.read(file));
        return CloudModel.of(cloud)
                .orElseThrow(() -> new InputException(name, "no host or no running instance", "a cloud with both"));
    }

    private static EntropyModel checked(EntropyModel model, String name) {
        if (model.sources().isEmpty()) {
            throw new InputException(
                    List.of(Problem.error("sources", "no type of source", "at least one to choose from")
                            .in(name)));
        }
        return model;
    }

    private static <T> T valueOf(Parsed<T> parsed) {
        return parsed.value().orElseThrow(() -> new InputException(parsed.problems()));
    }

    private static String json(SizingReport report) {
        try {
            return CloudJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own records are JSON", e);
        }
    }
}
