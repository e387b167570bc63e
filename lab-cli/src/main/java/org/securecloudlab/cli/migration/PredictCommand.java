package org.securecloudlab.cli.migration;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.CaseFiles;
import org.securecloudlab.cli.CaseRun;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.cli.ProblemPrinter;
import org.securecloudlab.migration.Forecast;
import org.securecloudlab.migration.report.PredictionAnswer;
import org.securecloudlab.migration.run.DescribedRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Migrations as YAML, runs as JSON, or folders of runs; only the inputs are read.")
    private List<Path> files = List.of();

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        return CaseRun.all(CaseFiles.files(files, ".json"), console.line(), this::answer);
    }

    private int answer(Path file) throws IOException {
        MigrationFiles.Read read = MigrationFiles.read(file);
        PrintWriter out = console.out();
        ProblemPrinter.print(read.warnings(), console.err());
        boolean allComplete = true;
        for (DescribedRun run : read.runs()) {
            Forecast forecast = run.forecast();
            allComplete &= forecast.expected().verdict().isComplete();
            if (console.isJson()) {
                out.print(JsonLines.line(JSON, run.id(), PredictionAnswer.of(forecast)));
            } else {
                PredictText.print(run, forecast, out);
            }
        }
        return allComplete ? ExitStatus.YES : ExitStatus.NO;
    }
}
