package org.securecloudlab.scenario;

import java.util.List;
import java.util.OptionalInt;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.report.RunReport;

/** Short ways from a timeline to its report. */
final class Runs {
    private Runs() {}

    /** A scenario with this timeline; each line of it starts in the first column. */
    static String yaml(String timeline) {
        return "name: test\ncloud: tiny\nseed: 42\nreplications: 3\n" + timeline;
    }

    static Scenario scenario(String timeline) {
        Parsed<Scenario> parsed = ScenarioReader.read(yaml(timeline), "test.yaml");
        return parsed.value().orElseThrow(() -> new AssertionError(parsed.problems()));
    }

    static ScenarioRunner runner(Cloud cloud, String timeline) {
        Parsed<ScenarioRunner> parsed = ScenarioRunner.prepare(cloud, scenario(timeline), TraceSource.NONE);
        return parsed.value().orElseThrow(() -> new AssertionError(parsed.problems()));
    }

    static List<Problem> problems(Cloud cloud, String timeline) {
        return ScenarioRunner.prepare(cloud, scenario(timeline), TraceSource.NONE)
                .problems();
    }

    static RunReport report(ScenarioRunner runner, int threads) {
        RunInputs inputs = runner.inputs(OptionalInt.empty());
        return RunReports.assemble(
                inputs, RunExecutor.run(runner, inputs.replications(), threads, Progress.NONE, Cancellation.never()));
    }

    static RunReport report(Cloud cloud, String timeline) {
        return report(runner(cloud, timeline), 1);
    }

    /** The mean of a figure over the replications. */
    static double figure(RunReport report, String name) {
        return report.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure " + name))
                .estimate()
                .mean();
    }
}
