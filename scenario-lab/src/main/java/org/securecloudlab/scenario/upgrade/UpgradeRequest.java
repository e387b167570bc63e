package org.securecloudlab.scenario.upgrade;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.patch.window.Freeze;
import org.securecloudlab.patch.window.MaintenanceWindow;
import org.securecloudlab.scenario.hosts.ZoneRule;
import org.securecloudlab.scenario.migration.MigrationAssumptions;

/**
 * What is to be upgraded, and how.
 *
 * @param hosts service host names; empty for all of the cloud
 * @param hostsAtOnce most hosts in one wave
 * @param migrationsPerHost migrations at a time from one host; empty for nova's {@code max_concurrent_live_migrations}
 * @param work on each host once it is empty: update, reboot, checks
 * @param prefersUpgraded whether hosts that are still to be upgraded are disabled meanwhile, so that guests go to others where these have room
 * @param restartsUnmovable whether guests that cannot be moved may go down with their host and come back with it
 * @param zones which guests stay in their zone
 * @param assumptions about guests and network
 * @param start when work may begin; empty for times that count from zero
 * @param windows when work may be done; empty for any time
 * @param freezes when it must not
 * @param deadline how long after the start all has to be done
 */
public record UpgradeRequest(
        List<String> hosts,
        int hostsAtOnce,
        OptionalInt migrationsPerHost,
        Duration work,
        boolean prefersUpgraded,
        boolean restartsUnmovable,
        ZoneRule zones,
        MigrationAssumptions assumptions,
        Optional<Instant> start,
        List<MaintenanceWindow> windows,
        List<Freeze> freezes,
        Optional<Duration> deadline) {

    /** One host at a time, 15 minutes of work on each: the work is an assumption. */
    public static final UpgradeRequest USUAL = new UpgradeRequest(
            List.of(),
            1,
            OptionalInt.empty(),
            Duration.ofMinutes(15),
            false,
            false,
            ZoneRule.PINNED,
            MigrationAssumptions.USUAL,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty());

    public UpgradeRequest {
        hosts = List.copyOf(hosts);
        windows = List.copyOf(windows);
        freezes = List.copyOf(freezes);
        if (hostsAtOnce < 1 || migrationsPerHost.orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "hosts at once [" + hostsAtOnce + "], migrations [" + migrationsPerHost + "]");
        }
    }

    /** The same with other hosts. */
    public UpgradeRequest withHosts(List<String> others) {
        return new UpgradeRequest(
                others,
                hostsAtOnce,
                migrationsPerHost,
                work,
                prefersUpgraded,
                restartsUnmovable,
                zones,
                assumptions,
                start,
                windows,
                freezes,
                deadline);
    }

    /** The same with larger waves. */
    UpgradeRequest withHostsAtOnce(int most) {
        return new UpgradeRequest(
                hosts,
                most,
                migrationsPerHost,
                work,
                prefersUpgraded,
                restartsUnmovable,
                zones,
                assumptions,
                start,
                windows,
                freezes,
                deadline);
    }
}
