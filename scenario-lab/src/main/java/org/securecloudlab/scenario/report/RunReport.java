package org.securecloudlab.scenario.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.securecloudlab.scenario.RunInputs;
import org.securecloudlab.scenario.expectation.ExpectationOutcome;
import org.securecloudlab.scenario.figure.AbsentStage;

/**
 * What a run found.
 *
 * @param inputs everything the run was made from
 * @param figures every figure over all replications, by name; samples by statistic
 * @param pooled the samples of all replications thrown together, by name
 * @param refusals why instances were refused, most frequent first
 * @param expectations what was expected and whether it holds, in the scenario's order
 * @param absentStages stages of life that this build lacks: nothing is said about them
 * @param replications each replication's own figures and refusals
 * @param timeline what happened in replication 0, in order
 * @param placements what became of each requested instance in replication 0, in order of requests
 * @param hostsAtEnd how full each host was at the end of replication 0, in the cloud's order
 */
public record RunReport(
        RunInputs inputs,
        List<FigureResult> figures,
        List<PooledResult> pooled,
        List<RefusalCount> refusals,
        List<ExpectationOutcome> expectations,
        List<AbsentStage> absentStages,
        List<ReplicationSummary> replications,
        List<TimelineEvent> timeline,
        List<Placement> placements,
        List<HostAtEnd> hostsAtEnd) {
    public RunReport {
        figures = List.copyOf(figures);
        pooled = List.copyOf(pooled);
        refusals = List.copyOf(refusals);
        expectations = List.copyOf(expectations);
        absentStages = List.copyOf(absentStages);
        replications = List.copyOf(replications);
        timeline = List.copyOf(timeline);
        placements = List.copyOf(placements);
        hostsAtEnd = List.copyOf(hostsAtEnd);
    }

    /** Refusals of replication 0 by reason, flavor, project and time; told in JSON, and worked out anew from the placements when that is read. */
    @JsonProperty(value = "refusalPatterns", access = JsonProperty.Access.READ_ONLY)
    public List<RefusalPattern> refusalPatterns() {
        return RefusalPattern.of(placements);
    }

    /** Whether no expectation failed, or needs a stage that this build lacks: the exit status of a run as a test. */
    @JsonIgnore
    public boolean expectationsHold() {
        return expectations.stream().allMatch(ExpectationOutcome::passes);
    }
}
