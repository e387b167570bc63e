package org.securecloudlab.migration.nova;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.migration.DowntimeLimit;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.MigrationSettings.WhenTimeIsUp;
import org.securecloudlab.migration.Transport;

class NovaMigrationTest {

    private static NovaMigration nova(String release, Map<String, String> options) {
        NovaConfiguration configuration =
                NovaConfiguration.of(NovaRelease.of(release).orElseThrow(), new TreeMap<>(options));
        return new NovaMigration(configuration, false);
    }

    @Test
    void ladderOfNovasOwnExample() {
        // The Javadoc of nova's downtime_steps: 10 steps, 30 s, 3 GiB, 400 ms.
        DowntimeLimit ladder = nova(
                        "2024.1", Map.of("live_migration_downtime", "400", "live_migration_downtime_delay", "30"))
                .ladder(3);
        assertThat(ladder.steps())
                .extracting(step -> (int) (step.afterMillis() / 1000) + ":" + (int) step.limitMillis())
                .containsExactly(
                        "0:40", "90:76", "180:112", "270:148", "360:184", "450:220", "540:256", "630:292", "720:328",
                        "810:364", "900:400");
    }

    @Test
    void defaultsReachTheLimitBeforeTheTimeout() {
        MigrationSettings settings = nova("zed", Map.of()).settings(NovaMigration.dataGiB(2048, List.of()));
        assertThat(settings.downtime().at(1_499_999)).isEqualTo(455);
        assertThat(settings.downtime().at(1_500_001)).isEqualTo(500);
        assertThat(settings.timeLimitSeconds()).hasValue(1600);
        assertThat(settings.whenTimeIsUp()).isEqualTo(WhenTimeIsUp.ABORT);
    }

    @Test
    void smallThingsCountAsTwoGiB() {
        assertThat(NovaMigration.dataGiB(512, List.of(1, 20))).isEqualTo(2 + 2 + 20);
    }

    @Test
    void forceCompleteMeansPostCopyWherePermittedAndElseAPause() {
        Map<String, String> force = Map.of("live_migration_timeout_action", "force_complete");
        assertThat(nova("2024.1", force).settings(2).whenTimeIsUp()).isEqualTo(WhenTimeIsUp.PAUSE);
        MigrationSettings permitted = nova(
                        "2024.1",
                        Map.of(
                                "live_migration_timeout_action", "force_complete",
                                "live_migration_permit_post_copy", "True",
                                "live_migration_permit_auto_converge", "True"))
                .settings(2);
        assertThat(permitted.postCopyAfterSeconds()).hasValue(1600);
        assertThat(permitted.autoConverge()).as("post-copy goes before it").isEmpty();
    }

    @Test
    void theTunnelWasTheDefaultUpToMitaka() {
        assertThat(nova("mitaka", Map.of()).settings(2).transport()).isEqualTo(Transport.TUNNELLED_CLEAR);
        assertThat(nova("newton", Map.of()).settings(2).transport()).isEqualTo(Transport.NATIVE_CLEAR);
    }

    @Test
    void anOptionOfAnotherReleaseIsNamedAndNotUsed() {
        NovaConfiguration rocky = NovaConfiguration.of(
                NovaRelease.of("rocky").orElseThrow(),
                new TreeMap<>(Map.of("libvirt.live_migration_with_native_tls", "true")));
        assertThat(new NovaMigration(rocky, false).settings(2).transport()).isEqualTo(Transport.NATIVE_CLEAR);
        assertThat(rocky.problems())
                .singleElement()
                .extracting(Problem::expected)
                .asString()
                .contains("stein");
    }

    @Test
    void whatNovaRefusesIsAnError() {
        NovaConfiguration low =
                NovaConfiguration.of(NovaRelease.LATEST, new TreeMap<>(Map.of("live_migration_downtime", "50")));
        new NovaMigration(low, false).settings(2);
        assertThat(low.problems()).anyMatch(Problem::isError);
    }

    @Test
    void releasesByNameAndVersion() {
        assertThat(NovaRelease.of("26.2.2")).contains(NovaRelease.of("zed").orElseThrow());
        assertThat(NovaRelease.of("Caracal")).contains(NovaRelease.of("2024.1").orElseThrow());
        assertThat(NovaRelease.of("2026.1")).contains(NovaRelease.LATEST);
        assertThat(NovaRelease.of("folsom")).isEmpty();
        assertThat(NovaRelease.of("99.0.0")).isEmpty();
    }
}
