package org.securecloudlab.migration.nova;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.securecloudlab.migration.AutoConverge;
import org.securecloudlab.migration.DowntimeLimit;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.MigrationSettings.WhenTimeIsUp;
import org.securecloudlab.migration.SettingsBuilder;
import org.securecloudlab.migration.Transport;

/**
 * What nova tells the hypervisor for an instance, and when it loses patience. Source: nova {@code nova/virt/libvirt/migration.py} ({@code
 * downtime_steps}, {@code update_downtime}, {@code should_trigger_timeout_action}, {@code run_tasks}) and {@code driver.py}
 * ({@code _live_migration_data_gb}).
 */
public final class NovaMigration {
    private static final int LEAST_GIB = 2;
    private static final double MIB = 1024.0 * 1024;

    private final NovaConfiguration nova;
    private final boolean tlsBetweenLibvirtd;

    /**
     * A nova.
     *
     * @param tlsBetweenLibvirtd whether the connection between the libvirtd is TLS; only a tunnel asks
     */
    public NovaMigration(NovaConfiguration nova, boolean tlsBetweenLibvirtd) {
        this.nova = nova;
        this.tlsBetweenLibvirtd = tlsBetweenLibvirtd;
    }

    /** What nova counts as data, in GiB: at least 2 for the memory and for each disk that is migrated as well. */
    public static int dataGiB(double ramMiB, List<Integer> migratedDiskGiB) {
        int ram = Math.max(LEAST_GIB, (int) (ramMiB / 1024));
        return ram
                + migratedDiskGiB.stream()
                        .mapToInt(gib -> Math.max(LEAST_GIB, gib))
                        .sum();
    }

    /** The settings of a migration of so much data. */
    public MigrationSettings settings(int dataGiB) {
        int bandwidth = nova.number(NovaOption.BANDWIDTH);
        int channels = nova.number(NovaOption.PARALLEL_CONNECTIONS);
        boolean postCopy = nova.isTrue(NovaOption.POST_COPY);
        boolean autoConverge = nova.isTrue(NovaOption.AUTO_CONVERGE) && !postCopy;
        SettingsBuilder settings = new SettingsBuilder()
                .maxBandwidth(bandwidth == 0 ? MigrationSettings.UNLIMITED_BANDWIDTH : bandwidth * MIB)
                .downtime(ladder(dataGiB))
                .transport(transport())
                .autoConverge(autoConverge ? Optional.of(AutoConverge.defaults()) : Optional.empty())
                .multifd(channels > 1 ? OptionalInt.of(channels) : OptionalInt.empty());
        return timeLimit(settings, dataGiB, postCopy).build();
    }

    /** The limits of the downtime, in whole milliseconds at whole seconds as nova counts them. */
    public DowntimeLimit ladder(int dataGiB) {
        int downtime = nova.number(NovaOption.DOWNTIME);
        int steps = nova.number(NovaOption.DOWNTIME_STEPS);
        int delay = nova.number(NovaOption.DOWNTIME_DELAY) * dataGiB;
        double base = (double) downtime / steps;
        double offset = (downtime - base) / steps;
        List<DowntimeLimit.Step> ladder = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            ladder.add(new DowntimeLimit.Step(1000.0 * delay * i, (int) (base + offset * i)));
        }
        return new DowntimeLimit(ladder);
    }

    private SettingsBuilder timeLimit(SettingsBuilder settings, int dataGiB, boolean postCopy) {
        int timeout = nova.number(NovaOption.COMPLETION_TIMEOUT);
        if (timeout == 0) {
            return settings;
        }
        OptionalDouble seconds = OptionalDouble.of((double) timeout * dataGiB);
        boolean force = nova.release().isAtLeast(NovaOption.TIMEOUT_ACTION.since())
                && nova.text(NovaOption.TIMEOUT_ACTION).equals("force_complete");
        if (force && postCopy) {
            return settings.postCopyAfter(seconds);
        }
        return settings.timeLimit(seconds).whenTimeIsUp(force ? WhenTimeIsUp.PAUSE : WhenTimeIsUp.ABORT);
    }

    private Transport transport() {
        if (nova.isTrue(NovaOption.NATIVE_TLS)) {
            return Transport.NATIVE_TLS;
        }
        if (nova.isTrue(NovaOption.TUNNELLED)) {
            return tlsBetweenLibvirtd ? Transport.TUNNELLED_TLS : Transport.TUNNELLED_CLEAR;
        }
        return Transport.NATIVE_CLEAR;
    }
}
