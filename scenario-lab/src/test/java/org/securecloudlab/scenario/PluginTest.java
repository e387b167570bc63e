package org.securecloudlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securecloudlab.scenario.Runs.figure;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.securecloudlab.scenario.figure.AbsentStage;
import org.securecloudlab.scenario.figure.FigureCatalogue;
import org.securecloudlab.scenario.figure.FigureLookup;
import org.securecloudlab.scenario.migration.MigratingStage;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.scenario.stage.LifeCycle;
import org.securecloudlab.scenario.stage.PlacedStage;
import org.securecloudlab.scenario.stage.RunningStage;

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
    void thisBuildLacksNoStage() {
        assertThat(LifeCycle.ofThisBuild().absent()).isEmpty();
    }

    @Test
    void absentStagesAreNamedInTheOrderOfLife() {
        LifeCycle life = LifeCycle.of(List.of(new RunningStage(), new PlacedStage(), new MigratingStage()));
        assertThat(life.absent())
                .extracting(AbsentStage::stage)
                .containsExactly("fetched", "verified", "booted", "ready", "patching");
        FigureCatalogue catalogue = new FigureCatalogue(List.of(), life.absent());
        assertThat(catalogue.resolve("patch.late")).isInstanceOf(FigureLookup.Absent.class);
    }
}
