package org.securecloudlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.report.RunReport;

/** The same inputs give the same bytes, at any parallelism; other entries' random numbers stay what they are. */
class DeterminismTest {
    private static final String RANDOM_SCENARIO = """
            until: PT2H
            timeline:
              - at: PT0S
                boot: {flavor: small, count: 30, over: PT1H, arrivals: poisson, project: web, lifetime: {exponential: PT20M}}
              - at: PT10M
                down: {count: 2, over: PT30M, arrivals: poisson, for: PT10M}
              - at: PT70M
                delete: {count: 2, order: random}
            expect:
              - placement.failed == 0
              - mean(instances.lost) < 20
            """;

    private static String bytes(RunReport report) throws JsonProcessingException {
        return ScenarioJson.mapper().writeValueAsString(report);
    }

    @Test
    void threadsDoNotMatter() throws JsonProcessingException {
        Cloud cloud = Clouds.ofHosts(4);
        String one = bytes(Runs.report(Runs.runner(cloud, RANDOM_SCENARIO), 1));
        String four = bytes(Runs.report(Runs.runner(cloud, RANDOM_SCENARIO), 4));
        assertThat(four).isEqualTo(one);
    }

    @Test
    void resultsSurviveJson() throws JsonProcessingException {
        ScenarioRunner runner = Runs.runner(Clouds.ofHosts(4), RANDOM_SCENARIO);
        ReplicationResult result = runner.replicate(0, Cancellation.never());
        String json = ScenarioJson.mapper().writeValueAsString(result);
        assertThat(ScenarioJson.mapper().readValue(json, ReplicationResult.class))
                .isEqualTo(result);
    }

    @Test
    void replicationsDiffer() {
        ScenarioRunner runner = Runs.runner(Clouds.ofHosts(4), RANDOM_SCENARIO);
        assertThat(runner.replicate(1, Cancellation.never()).figures())
                .isNotEqualTo(runner.replicate(2, Cancellation.never()).figures());
    }

    @Test
    void anEntryPutInFrontDoesNotReshuffleTheOthers() {
        String boot = """
                  - at: PT1M
                    boot: {flavor: small, count: 5, over: PT1H, arrivals: poisson, project: web}
                """;
        RunReport alone = Runs.report(Clouds.ofHosts(4), "timeline:\n" + boot);
        RunReport second = Runs.report(
                Clouds.ofHosts(4),
                "timeline:\n  - {at: PT0S, boot: {flavor: small, project: db, name: first}}\n" + boot);
        assertThat(second.placements().subList(1, 6))
                .extracting(placement -> placement.requestedAt())
                .isEqualTo(alone.placements().stream()
                        .map(placement -> placement.requestedAt())
                        .toList());
    }

    @Test
    void aCancelledRunEnds() {
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        ScenarioRunner runner = Runs.runner(Clouds.ofHosts(4), RANDOM_SCENARIO);
        assertThatThrownBy(() -> RunExecutor.run(runner, 10, 2, Progress.NONE, cancellation))
                .isInstanceOf(CancellationException.class);
    }
}
