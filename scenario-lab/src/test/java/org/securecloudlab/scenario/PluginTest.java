package org.securecloudlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securecloudlab.scenario.Runs.figure;

import org.junit.jupiter.api.Test;
import org.securecloudlab.scenario.expectation.ExpectationOutcome;
import org.securecloudlab.scenario.figure.AbsentStage;
import org.securecloudlab.scenario.report.RunReport;

/** An operation and a stage of the tests' own ({@link PingOperation}, {@link InspectedStage}) work without a change to the core. */
class PluginTest {

    @Test
    void anOperationAndAStageAreFoundByThemselves() {
        RunReport report = Runs.report(Clouds.ofHosts(1), """
                timeline:
                  - at: PT1S
                    ping: {times: 4}
                  - at: PT2S
                    boot: {flavor: small, count: 3, project: web}
                expect:
                  - ping.count == 4
                  - inspected.wait.p50 == PT2S
                  - instances.running == 2
                """);
        assertThat(figure(report, "ping.count")).isEqualTo(4);
        assertThat(figure(report, "inspected.wait.count")).isEqualTo(3);
        assertThat(figure(report, "instances.running")).isEqualTo(2);
        assertThat(report.refusals()).singleElement().satisfies(r -> assertThat(r.reason())
                .isEqualTo("inspection"));
        assertThat(report.expectationsHold()).isTrue();
        // What failed after it was placed gives back what it held.
        assertThat(report.hostsAtEnd().get(0).instances()).isEqualTo(2);
    }

    @Test
    void absentStagesAreNamedAndNotJudged() {
        RunReport report = Runs.report(Clouds.ofHosts(1), "timeline: []\nexpect:\n  - patch.late == 0\n");
        assertThat(report.absentStages()).extracting(AbsentStage::stage).containsExactly("patching");
        assertThat(report.expectations())
                .extracting(ExpectationOutcome::verdict)
                .containsOnly(ExpectationOutcome.Verdict.NOT_JUDGED);
        assertThat(report.expectationsHold()).isFalse();
    }
}
