package org.securecloudlab.scenario;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scenario.expectation.Expectation;
import org.securecloudlab.scenario.figure.AbsentStage;
import org.securecloudlab.scenario.figure.FigureDefinition;

/**
 * Everything a run was made from, and what is needed to make its report once the replications are there.
 *
 * @param scenarioName the scenario's name
 * @param scenarioSha256 of the scenario's text
 * @param cloudName the cloud's name
 * @param cloudVersion the stored version, where clouds are stored
 * @param cloudSha256 of the cloud as canonical JSON
 * @param seed root of every random stream
 * @param replications how many were asked for
 * @param engineVersion version of this software
 * @param traceSha256 SHA-256 of each trace's text by name
 * @param figures what the replications report
 * @param absentStages stages of life that this build lacks
 * @param expectations what is expected
 */
public record RunInputs(
        String scenarioName,
        String scenarioSha256,
        String cloudName,
        OptionalInt cloudVersion,
        String cloudSha256,
        long seed,
        int replications,
        String engineVersion,
        SortedMap<String, String> traceSha256,
        List<FigureDefinition> figures,
        List<AbsentStage> absentStages,
        List<Expectation> expectations) {
    public RunInputs {
        traceSha256 = Sorted.map(traceSha256);
        figures = List.copyOf(figures);
        absentStages = List.copyOf(absentStages);
        expectations = List.copyOf(expectations);
    }
}
