package org.securecloudlab.scenario.comparison;

import java.util.List;
import org.securecloudlab.scenario.RunInputs;
import org.securecloudlab.scenario.report.RunReport;

/**
 * Two runs side by side.
 *
 * @param before inputs of the first
 * @param after inputs of the second
 * @param paired whether both have the same seed, so that differences are paired by replication
 * @param figures every figure of either run, by name
 * @param expectations those whose answer differs, or that only one run has; in the order of the second run
 * @param instances those that fared differently in replication 0, in order of requests
 */
public record RunComparison(
        RunInputs before,
        RunInputs after,
        boolean paired,
        List<FigureChange> figures,
        List<ExpectationChange> expectations,
        List<InstanceChange> instances) {
    public RunComparison {
        figures = List.copyOf(figures);
        expectations = List.copyOf(expectations);
        instances = List.copyOf(instances);
    }

    /** Compares a run with an earlier or other one. */
    public static RunComparison of(RunReport before, RunReport after) {
        boolean paired = before.inputs().seed() == after.inputs().seed();
        return new RunComparison(
                before.inputs(),
                after.inputs(),
                paired,
                new FigureComparison(before, after, paired).changes(),
                ExpectationChange.between(before, after),
                InstanceChange.between(before.placements(), after.placements()));
    }
}
