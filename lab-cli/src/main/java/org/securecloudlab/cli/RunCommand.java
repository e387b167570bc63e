package org.securecloudlab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.securecloudlab.scenario.report.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs scenarios, prints their reports and judges their expectations. */
@Command(
        name = "run",
        description = {
            "Run scenarios, print the reports, judge the expectations.",
            "Exit status 1 when an expectation does not hold, 2 when a scenario or its cloud is wrong."
        },
        sortOptions = false)
final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO.yaml", arity = "1..*", description = "Scenarios, run one after the other.")
    private List<Path> scenarios = List.of();

    @Option(
            names = "--cloud",
            paramLabel = "FILE",
            description = "Run on this cloud (YAML, JSON, export folder or archive) instead of the one that they name.")
    private Optional<Path> cloud = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Another seed than the scenario's.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--replications", paramLabel = "N", description = "Another number of replications.")
    private Optional<Integer> replications = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many replications run at a time; the answer does not depend on it (default: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--explain",
            paramLabel = "INSTANCE",
            description = "Instead of the report: why each host was refused to this instance.")
    private Optional<String> explain = Optional.empty();

    @Option(
            names = "--replication",
            paramLabel = "N",
            description = "The replication that --explain repeats (default 0).")
    private int replication;

    @Mixin
    private final ReportOutput output = new ReportOutput();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        output.check(scenarios.size(), spec.commandLine());
        ScenarioChanges changes = new ScenarioChanges(seed, replications);
        List<PreparedRun> runs = new ArrayList<>();
        for (Path scenario : scenarios) {
            runs.add(PreparedRun.of(
                    new ScenarioFiles(scenario),
                    cloud,
                    changes,
                    spec.commandLine().getErr()));
        }
        if (explain.isPresent()) {
            for (PreparedRun run : runs) {
                run.explain(explain.get(), replication, spec.commandLine());
            }
            return ExitStatus.YES;
        }
        List<RunReport> reports = new ArrayList<>();
        for (PreparedRun run : runs) {
            RunReport report = run.report(threads, spec.commandLine());
            output.print(run.name(), report, spec.commandLine());
            reports.add(report);
        }
        output.writeFiles(reports);
        return reports.stream().allMatch(RunReport::expectationsHold) ? ExitStatus.YES : ExitStatus.NO;
    }
}
