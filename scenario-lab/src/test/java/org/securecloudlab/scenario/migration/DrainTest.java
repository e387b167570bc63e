package org.securecloudlab.scenario.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.scenario.RunExecutor;
import org.securecloudlab.scenario.RunInputs;
import org.securecloudlab.scenario.RunReports;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.scenario.ScenarioReader;
import org.securecloudlab.scenario.ScenarioRunner;
import org.securecloudlab.scenario.TraceSource;
import org.securecloudlab.scenario.hosts.YamlClouds;
import org.securecloudlab.scenario.report.FigureResult;

/** Three hosts; two small guests on h1. */
class DrainTest {
    private static final String GUESTS = """
            instances:
              - {name: a, flavor: one, host: h1, project: p1, powerState: 1, bootedFromVolume: true}
              - {name: b, flavor: one, host: h1, project: p1, powerState: 1, bootedFromVolume: true}
            """;

    private static SortedMap<String, Double> run(String more, String timeline) {
        Cloud cloud = YamlClouds.read(YamlClouds.plain(3) + GUESTS + more);
        String text = "name: t\ncloud: plain\nreplications: 2\nuntil: PT4H\ntimeline:\n" + timeline;
        Scenario scenario = value(ScenarioReader.read(text, "t.yaml"));
        ScenarioRunner runner = value(ScenarioRunner.prepare(cloud, scenario, TraceSource.NONE));
        RunInputs inputs = runner.inputs(OptionalInt.empty());
        return RunReports.assemble(inputs, RunExecutor.run(runner, 2, 1, Progress.NONE, Cancellation.never()))
                .figures()
                .stream()
                .collect(Collectors.toMap(
                        FigureResult::name, figure -> figure.estimate().mean(), (a, b) -> a, TreeMap::new));
    }

    private static <T> T value(Parsed<T> parsed) {
        return parsed.value().orElseThrow(() -> new AssertionError(parsed.problems()));
    }

    @Test
    void ofEqualTimesTheFirstWrittenHappensFirst() {
        String closed = "  - {at: PT1M, disable: {name: all}}\n";
        String open = "  - {at: PT2M, enable: {host: h2}}\n";
        String drain = "  - {at: PT2M, drain: {host: h1}}\n";
        assertThat(run("", closed + open + drain)).containsEntry("migration.count", 2.0);
        assertThat(run("", closed + drain + open)).containsEntry("migration.refused", 2.0);
    }

    @Test
    void aDrainEmptiesItsHostAndLosesNobody() {
        SortedMap<String, Double> figures = run("", "  - {at: PT1M, drain: {host: h1}}\n");

        assertThat(figures)
                .containsEntry("migration.count", 2.0)
                .containsEntry("migration.drained", 1.0)
                .containsEntry("migration.failed", 0.0)
                .containsEntry("migration.lost", 0.0)
                .containsEntry("instances.running", 2.0)
                .containsEntry("hosts.used", 2.0);
        // One after the other: the drain takes both of them, with five seconds beside each.
        assertThat(figures.get("migration.drain.mean")).isGreaterThan(10);
        assertThat(figures.get("migration.time.mean")).isBetween(5.0, 8.0);
        assertThat(figures.get("migration.bytes")).isBetween(2 * 0.5e9, 2 * 0.7e9);
        assertThat(figures.get("migration.downtime.max")).isLessThan(0.3);
    }

    /** After the work each host takes guests again, so that all three can be upgraded; the guests move as their hosts' turns come. */
    @Test
    void hostsFollowOneAnotherAndComeBack() {
        SortedMap<String, Double> figures = run("", "  - {at: PT0S, drain: {zone: z1, for: PT10M}}\n");

        assertThat(figures).containsEntry("migration.drained", 3.0).containsEntry("instances.running", 2.0);
        assertThat(figures.get("migration.count")).isGreaterThanOrEqualTo(2);
    }

    /** The second one has just started when its destination fails as well. */
    @Test
    void aDestinationThatFailsLeavesTheGuestAtItsSource() {
        SortedMap<String, Double> figures = run(
                "", "  - {at: PT0S, drain: {host: h1, linkGbits: 0.05}}\n  - {at: PT30S, down: {host: [h2, h3]}}\n");

        assertThat(figures)
                .containsEntry("migration.count", 0.0)
                .containsEntry("migration.failed", 2.0)
                .containsEntry("migration.refused", 0.0)
                .containsEntry("migration.lost", 0.0)
                .containsEntry("instances.running", 2.0);
    }

    /** In post-copy neither side alone has the guest. */
    @Test
    void aSourceThatFailsInPostCopyLosesTheGuestByTheMove() {
        String postCopy = """
                settings:
                  novaRelease: zed
                  novaConf: |
                    [libvirt]
                    live_migration_permit_post_copy = true
                    live_migration_timeout_action = force_complete
                    live_migration_completion_timeout = 1
                    live_migration_downtime = 100
                """;
        // Two seconds before post-copy may begin; what is left of 512 MiB takes 80 s at 50 Mbit/s.
        SortedMap<String, Double> figures = run(
                postCopy, "  - {at: PT0S, drain: {host: h1, linkGbits: 0.05}}\n  - {at: PT30S, down: {host: h2}}\n");

        assertThat(figures).containsEntry("migration.lost", 1.0).containsEntry("instances.lost", 1.0);
    }

    @Test
    void aGuestThatNovaDoesNotMoveStays() {
        String yaml = "serverGroups: [{name: close, policy: affinity, projectId: p1, memberPatterns: \"?\"}]\n";

        assertThat(run(yaml, "  - {at: PT0S, drain: {host: h1}}\n"))
                .containsEntry("migration.refused", 2.0)
                .containsEntry("migration.drained", 0.0);
    }

    @Test
    void anEvacuationBringsBackWhatWentDown() {
        SortedMap<String, Double> figures =
                run("", "  - {at: PT1M, down: {host: h1}}\n  - {at: PT2M, evacuate: {host: h1, rebuild: PT30S}}\n");

        assertThat(figures)
                .containsEntry("evacuation.count", 2.0)
                .containsEntry("evacuation.refused", 0.0)
                .containsEntry("instances.lost", 2.0)
                .containsEntry("instances.down", 0.0)
                .containsEntry("instances.running", 2.0);
    }

    @Test
    void aHostThatIsUpIsNotEvacuated() {
        assertThat(run("", "  - {at: PT1M, evacuate: {host: h1}}\n")).containsEntry("evacuation.count", 0.0);
    }
}
