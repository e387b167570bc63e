package org.securecloudlab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.InstanceExplanation;
import org.securecloudlab.scenario.RunExecutor;
import org.securecloudlab.scenario.RunReports;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.scenario.ScenarioRunner;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.scheduler.explain.Refusal;
import org.securecloudlab.scheduler.explain.Remedy;
import picocli.CommandLine;

/**
 * A scenario with its cloud, checked and ready to run.
 *
 * @param name the scenario's file without ending
 * @param scenario what happens
 * @param runner makes replications
 */
record PreparedRun(String name, Scenario scenario, ScenarioRunner runner) {

    /**
     * Reads and checks everything.
     *
     * @throws InputException with every problem of the scenario, its cloud and how they fit
     */
    static PreparedRun of(ScenarioFiles files, Optional<Path> givenCloud, ScenarioChanges changes, PrintWriter err)
            throws IOException {
        Scenario scenario = changes.apply(files.scenario());
        Cloud cloud = files.cloud(scenario.cloud(), givenCloud);
        Parsed<ScenarioRunner> prepared = ScenarioRunner.prepare(cloud, scenario, files.traces());
        ScenarioRunner runner = ScenarioFiles.valueOf(prepared);
        prepared.problems().stream().map(Problem::oneLine).forEach(err::println);
        err.flush();
        return new PreparedRun(files.name(), scenario, runner);
    }

    /** Runs all replications; the report does not depend on the number of threads. */
    RunReport report(int threads, CommandLine line) {
        try (ProgressLine progress = new ProgressLine(line.getErr(), name)) {
            return RunReports.assemble(
                    runner.inputs(OptionalInt.empty()),
                    RunExecutor.run(runner, scenario.replications(), threads, progress, Cancellation.never()));
        }
    }

    /** Prints why each host was refused to an instance. */
    void explain(String instanceId, int replication, CommandLine line) {
        InstanceExplanation explanation;
        try {
            explanation = runner.explain(replication, instanceId);
        } catch (IllegalArgumentException e) {
            throw new InputException("--explain", instanceId, String.valueOf(e.getMessage()));
        }
        List<Refusal> refusals = explanation.refusals();
        PrintWriter out = line.getOut();
        out.printf(Locale.ROOT, "%s, replication %d: %d hosts refused%n", instanceId, replication, refusals.size());
        for (Refusal refusal : refusals) {
            out.printf(
                    Locale.ROOT,
                    "  %-28s %-30s asked %s; found %s%n",
                    refusal.host(),
                    refusal.rule(),
                    refusal.asked(),
                    refusal.found());
        }
        if (!explanation.remedies().isEmpty()) {
            out.println("  Maybe: "
                    + explanation.remedies().stream().map(Remedy::toString).collect(Collectors.joining("; ")));
        }
    }
}
