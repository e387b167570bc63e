package org.securecloudlab.cli.entropy;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CaseFiles;
import org.securecloudlab.cli.CaseRun;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.ProblemPrinter;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.entropy.cases.EntropyCases;
import org.securecloudlab.entropy.model.EntropyModel;
import org.securecloudlab.entropy.model.ModelReader;
import org.securecloudlab.entropy.sizing.StormReport;
import org.securecloudlab.kernel.Cancellation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs experiments: queues with known answers, single guests in detail. */
@Command(
        name = "simulate",
        description = {
            "Run experiments: queues that theory knows, single guests behind a virtio-rng device (JSON), "
                    + "or the storm of a model (YAML) with its sources and without any.",
            "Figures that are estimated come with their 99.9 % interval."
        },
        sortOptions = false)
final class SimulateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CASES.json|MODEL.yaml",
            arity = "1..*",
            description = "Files of cases, folders of them, models.")
    private List<Path> files = List.of();

    @Mixin
    private final Console console = new Console();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers (default 42).")
    private long seed = 42;

    @Override
    public Integer call() throws IOException {
        return CaseRun.all(CaseFiles.files(files, ".json"), console.line(), this::answer);
    }

    private int answer(Path file) throws IOException {
        return String.valueOf(file.getFileName()).matches(".*\\.ya?ml") ? storm(file) : cases(file);
    }

    private int storm(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Parsed<EntropyModel> parsed = ModelReader.read(Files.readString(file), name);
        EntropyModel model = parsed.value().orElseThrow(() -> new InputException(parsed.problems()));
        StormReport report = StormReport.of(model, Cancellation.never());
        String id = name.replaceFirst("\\.ya?ml$", "");
        console.print(CloudJson.mapper(), id, report, () -> StormText.of(report));
        return ExitStatus.YES;
    }

    private int cases(Path file) throws IOException {
        Parsed<EntropyCases> cases = EntropyCases.read(Files.readString(file), String.valueOf(file.getFileName()));
        EntropyCases read = cases.value().orElseThrow(() -> new InputException(cases.problems()));
        int status = ExitStatus.YES;
        for (int i = 0; i < read.size(); i++) {
            Parsed<Map<String, Object>> answer = read.answer(i, seed);
            if (answer.value().isPresent()) {
                print(read.id(i), answer.value().get(), console.out());
            } else {
                ProblemPrinter.print(answer.problems(), console.err());
                status = ExitStatus.WRONG_INPUT;
            }
            console.out().flush();
        }
        return status;
    }

    private void print(String id, Map<String, Object> answer, PrintWriter out) {
        if (console.isJson()) {
            out.print(JsonLines.line(CloudJson.mapper(), id, answer));
            return;
        }
        out.println(id);
        answer.forEach((name, value) -> out.println("  " + name + "  " + AnswerText.of(value)));
    }
}
