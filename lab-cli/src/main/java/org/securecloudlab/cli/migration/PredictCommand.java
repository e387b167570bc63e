package org.securecloudlab.cli.migration;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CaseFiles;
import org.securecloudlab.cli.CaseRun;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.migration.Forecast;
import org.securecloudlab.migration.Predictor;
import org.securecloudlab.migration.Uncertainty;
import org.securecloudlab.migration.run.DescribedRun;
import org.securecloudlab.migration.run.RunFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Predicts migrations that files describe. */
@Command(
        name = "predict",
        description = {
            "Predict live migrations: total time, downtime, blackout, bytes, and whether they converge.",
            "Exit status 1 when one does not complete."
        },
        sortOptions = false)
final class PredictCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 1;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Files of runs as JSON, or folders of such files; only the inputs are read.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Print one line of JSON for each run: {\"case\": …, \"answer\": {…}}.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return CaseRun.all(CaseFiles.files(files, ".json"), spec.commandLine(), this::answer);
    }

    private int answer(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Parsed<List<DescribedRun>> runs = RunFile.read(Files.readString(file), name);
        PrintWriter out = spec.commandLine().getOut();
        boolean allComplete = true;
        for (DescribedRun run : runs.value().orElseThrow(() -> new InputException(runs.problems()))) {
            Forecast forecast = new Predictor().forecast(run.request(), Uncertainty.lab(), SEED);
            allComplete &= forecast.expected().verdict().isComplete();
            if (json) {
                out.print(JsonLines.line(JSON, run.id(), PredictAnswer.of(forecast)));
            } else {
                PredictText.print(run, forecast, out);
            }
        }
        return allComplete ? ExitStatus.YES : ExitStatus.NO;
    }
}
