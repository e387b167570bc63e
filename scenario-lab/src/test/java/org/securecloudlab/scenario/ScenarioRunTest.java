package org.securecloudlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.securecloudlab.scenario.Runs.figure;
import static org.securecloudlab.scenario.Runs.report;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scenario.report.Placement;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.scenario.report.TimelineEvent;
import org.securecloudlab.scheduler.explain.Refusal;

/** What each operation does, by counting: a host of these clouds holds 8 small or 2 large instances. */
class ScenarioRunTest {

    @Test
    void aStormFillsTheCloudAndTheRestIsRefused() {
        RunReport report = report(Clouds.ofHosts(4), """
                timeline:
                  - at: PT10S
                    boot: {image: debian, flavor: small, count: 40, over: PT40S, project: web}
                """);
        assertThat(figure(report, "placement.requested")).isEqualTo(40);
        assertThat(figure(report, "placement.placed")).isEqualTo(32);
        assertThat(figure(report, "placement.failed")).isEqualTo(8);
        assertThat(figure(report, "placement.failed.share")).isEqualTo(0.2);
        assertThat(figure(report, "project.web.failed")).isEqualTo(8);
        assertThat(figure(report, "zone.a.placed")).isEqualTo(16);
        assertThat(figure(report, "hosts.used")).isEqualTo(4);
        assertThat(figure(report, "cloud.vcpu.utilisation.max")).isEqualTo(1);
        assertThat(figure(report, "host.vcpu.utilisation.p50")).isEqualTo(1);
        assertThat(figure(report, "cloud.ram.utilisation.end")).isEqualTo(1);
        assertThat(figure(report, "cloud.disk.utilisation.end")).isEqualTo(0.8);
        assertThat(report.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo("placement");
            assertThat(refusal.total()).isEqualTo(24);
            assertThat(refusal.replications()).isEqualTo(3);
        });
        assertThat(report.placements())
                .extracting(Placement::requestedAt)
                .startsWith(Duration.ofSeconds(10), Duration.ofSeconds(11))
                .endsWith(Duration.ofSeconds(49));
        assertThat(report.placements().get(0).instanceId()).isEqualTo("boot1-1");
        assertThat(report.hostsAtEnd()).allMatch(host -> host.instances() == 8);
    }

    @Test
    void meanUtilisationIsTheAreaOverTime() {
        RunReport report = report(Clouds.ofHosts(1), """
                until: PT100S
                timeline:
                  - at: PT0S
                    boot: {flavor: large, project: web, lifetime: PT50S}
                """);
        // The few milliseconds until a guest has random numbers come on top.
        assertThat(figure(report, "cloud.vcpu.utilisation.mean")).isCloseTo(0.25, within(1e-4));
        assertThat(figure(report, "instances.running.mean")).isCloseTo(0.5, within(1e-4));
        assertThat(figure(report, "instances.expired")).isEqualTo(1);
        assertThat(figure(report, "instances.running")).isZero();
    }

    @Test
    void instancesGoDownWithTheirHostAndKeepWhatTheyHold() {
        Cloud cloud = Clouds.withInstances(2, 6);
        String timeline = """
                timeline:
                  - at: PT1M
                    down: {host: h0, for: PT1M}
                  - at: PT3M
                    boot: {flavor: small, count: 16, project: db}
                """;
        RunReport report = report(cloud, timeline);
        assertThat(figure(report, "instances.lost")).isEqualTo(3);
        assertThat(figure(report, "instances.down")).isEqualTo(3);
        assertThat(figure(report, "hosts.failures")).isEqualTo(1);
        assertThat(figure(report, "hosts.down")).isZero();
        assertThat(figure(report, "placement.placed")).isEqualTo(10);
        RunReport resuming =
                report(Clouds.withOption(cloud, "DEFAULT.resume_guests_state_on_host_boot", "True"), timeline);
        assertThat(figure(resuming, "instances.down")).isZero();
        assertThat(figure(resuming, "instances.resumed")).isEqualTo(3);
        assertThat(figure(resuming, "instances.running")).isEqualTo(16);
    }

    @Test
    void hostsThatAreDownOrDisabledTakeNothing() {
        RunReport report = report(Clouds.ofHosts(4), """
                timeline:
                  - at: PT0S
                    down: {zone: a}
                  - at: PT0S
                    disable: {host: h1}
                  - at: PT1S
                    boot: {flavor: small, count: 20, project: web}
                  - at: PT2S
                    enable: {host: h1}
                  - at: PT3S
                    boot: {flavor: small, count: 8, project: web}
                """);
        assertThat(figure(report, "placement.placed")).isEqualTo(16);
        assertThat(figure(report, "zone.a.placed")).isZero();
        assertThat(figure(report, "hosts.disabled")).isZero();
        assertThat(report.refusals().get(0).total()).isEqualTo(36);
    }

    @Test
    void deletingGivesBackAndCountsWhatIsMissing() {
        RunReport report = report(Clouds.withInstances(1, 8), """
                timeline:
                  - at: PT1S
                    delete: {project: web, count: 5, order: oldest}
                  - at: PT2S
                    boot: {flavor: small, count: 6, project: db}
                  - at: PT3S
                    delete: {instances: "boot2-*", count: 9, over: PT9S}
                """);
        assertThat(figure(report, "placement.placed")).isEqualTo(5);
        assertThat(figure(report, "instances.deleted")).isEqualTo(10);
        assertThat(figure(report, "delete.missing")).isEqualTo(4);
        assertThat(figure(report, "instances.running")).isEqualTo(3);
        assertThat(report.timeline())
                .filteredOn(event -> event.kind().equals("deleted"))
                .extracting(TimelineEvent::subject)
                .startsWith("old-0", "old-1", "old-2", "old-3", "old-4", "boot2-1");
    }

    @Test
    void configureChangesWhereInstancesGo() {
        RunReport report = report(Clouds.ofHosts(4), """
                timeline:
                  - at: PT0S
                    configure: {nova: {filter_scheduler.ram_weight_multiplier: -1.0, filter_scheduler.cpu_weight_multiplier: -1.0,
                      filter_scheduler.disk_weight_multiplier: -1.0, filter_scheduler.io_ops_weight_multiplier: 0}}
                  - at: PT1S
                    boot: {flavor: small, count: 8, project: web}
                """);
        assertThat(figure(report, "hosts.used")).isEqualTo(1);
    }

    @Test
    void explainSaysWhyEachHostWasRefusedAtThatTime() {
        ScenarioRunner runner = Runs.runner(Clouds.ofHosts(2), """
                timeline:
                  - at: PT0S
                    down: {host: h0}
                  - at: PT1S
                    boot: {flavor: small, count: 9, project: web}
                """);
        assertThat(runner.explain(1, "boot2-1").refusals())
                .extracting(Refusal::host)
                .containsExactly("h0");
        assertThat(runner.explain(1, "boot2-9").refusals())
                .extracting(Refusal::host)
                .containsExactly("h0", "h1");
        assertThatIllegalArgumentException().isThrownBy(() -> runner.explain(1, "boot2-10"));
    }

    @Test
    void replayRequestsEachRowAtItsTimeInTheSmallestFlavorThatFits() {
        String trace = "id,arrival_s,lifetime_s,vcpus,memory_mib\na,0,30,1,1000\nb,60,60,1,4096\nc,90,1,16,64\n";
        Scenario scenario = Runs.scenario("""
                timeline:
                  - at: PT10S
                    replay: {trace: week, project: web, unfit: skip, speed: 2, name: old}
                expect:
                  - replay.skipped == 1
                  - instances.expired == 2
                """);
        ScenarioRunner runner = ScenarioRunner.prepare(Clouds.ofHosts(2), scenario, name -> Optional.of(trace))
                .value()
                .orElseThrow();
        RunReport report = report(runner, 1);
        assertThat(report.expectationsHold()).isTrue();
        assertThat(report.placements())
                .extracting(Placement::instanceId, Placement::flavor, Placement::requestedAt)
                .containsExactly(
                        tuple("old-a", "small", Duration.ofSeconds(10)),
                        tuple("old-b", "large", Duration.ofSeconds(40)));
        assertThat(report.inputs().traceSha256()).containsOnlyKeys("week");
    }
}
