package org.securecloudlab.cli.migration;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.securecloudlab.cli.Console;
import org.securecloudlab.cli.ExitStatus;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.JsonLines;
import org.securecloudlab.migration.report.SolutionAnswer;
import org.securecloudlab.migration.run.DescribedRun;
import org.securecloudlab.migration.solve.Goal;
import org.securecloudlab.migration.solve.Solution;
import org.securecloudlab.migration.solve.Solver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What would make a migration complete in time. */
@Command(
        name = "solve",
        description = {
            "What would make a migration complete in so many minutes with at most so much blackout:",
            "bandwidth, downtime limit, throttle, a calmer guest, post-copy; each alone. Exit status 1 when nothing does."
        },
        sortOptions = false)
final class SolveCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double MILLIS_A_MINUTE = 60_000;

    @Parameters(paramLabel = "FILE", description = "A migration as YAML, or runs as JSON.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path file;

    @Option(names = "--minutes", required = true, description = "It has to be over in so many minutes.")
    private double minutes;

    @Option(names = "--blackout-ms", required = true, description = "The guest may stand still for so long.")
    private double blackoutMillis;

    @Mixin
    private final Console console = new Console();

    @Override
    public Integer call() throws IOException {
        if (!(minutes > 0) || !(blackoutMillis > 0)) {
            throw new InputException("--minutes, --blackout-ms", minutes + ", " + blackoutMillis, "more than nothing");
        }
        Goal goal = new Goal(minutes * MILLIS_A_MINUTE, blackoutMillis);
        boolean anyHelps = true;
        PrintWriter out = console.out();
        for (DescribedRun run : MigrationFiles.read(file).runs()) {
            List<Solution> solutions = Solver.solve(run.predictor(), run.request(), goal);
            anyHelps &= solutions.stream().anyMatch(Solution::helps);
            if (console.isJson()) {
                Map<String, Object> answer = Map.of("solutions", SolutionAnswer.of(solutions));
                out.print(JsonLines.line(JSON, run.id(), answer));
            } else {
                out.println(run.id() + ":");
                solutions.forEach(solution -> print(solution, out));
                PredictText.assumptions(run, out);
            }
        }
        return anyHelps ? ExitStatus.YES : ExitStatus.NO;
    }

    private static void print(Solution solution, PrintWriter out) {
        String value = solution.value()
                .map(v -> String.format(
                        Locale.ROOT, "%,.1f %s", v, solution.remedy().unit()))
                .orElse("does not do it alone");
        out.printf(
                Locale.ROOT,
                "  %-52s %-26s %8.1f s total, %7.0f ms blackout%n",
                solution.remedy().what(),
                value,
                solution.prediction().totalMillis() / 1000,
                solution.prediction().blackoutMillis());
    }
}
