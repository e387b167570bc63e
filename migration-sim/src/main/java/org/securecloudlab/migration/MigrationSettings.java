package org.securecloudlab.migration;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the hypervisor was told: QEMU's migration parameters and capabilities, and what the layer above does when time is up. Made by {@link
 * SettingsBuilder}.
 *
 * @param maxBandwidthBytesPerSecond QEMU's {@code max-bandwidth}; lifted at switch-over
 * @param downtime QEMU's {@code downtime-limit}, which may rise with time
 * @param transport how the stream travels
 * @param autoConverge present when the capability is on
 * @param xbzrleCacheBytes present when the capability is on: bytes of the cache of sent pages
 * @param multifdChannels present when the capability is on
 * @param compression present when pages are compressed
 * @param postCopyAfterSeconds when post-copy is started, if the migration is still running then
 * @param timeLimitSeconds when the migration has to be over
 * @param whenTimeIsUp what happens then
 */
public record MigrationSettings(
        double maxBandwidthBytesPerSecond,
        DowntimeLimit downtime,
        Transport transport,
        Optional<AutoConverge> autoConverge,
        OptionalLong xbzrleCacheBytes,
        OptionalInt multifdChannels,
        Optional<Compression> compression,
        OptionalDouble postCopyAfterSeconds,
        OptionalDouble timeLimitSeconds,
        WhenTimeIsUp whenTimeIsUp) {

    /** QEMU 7.2's default of {@code max-bandwidth}: 128 MiB/s. */
    public static final double DEFAULT_MAX_BANDWIDTH = 128.0 * 1024 * 1024;
    /** What libvirt sets when no bandwidth is asked for: never binds. */
    public static final double UNLIMITED_BANDWIDTH = Double.POSITIVE_INFINITY;

    /** What happens at the time limit. */
    public enum WhenTimeIsUp {
        /** The migration is cancelled; the guest stays where it is. */
        ABORT,
        /** The guest is paused at the source, so that it converges. */
        PAUSE
    }

    /** Refuses a bandwidth of nothing. */
    public MigrationSettings {
        if (!(maxBandwidthBytesPerSecond > 0)) {
            throw new IllegalArgumentException("max bandwidth [" + maxBandwidthBytesPerSecond + "] bytes/s");
        }
    }

    /** Plain pre-copy in clear, without any helper and without a time limit. */
    public static MigrationSettings preCopy(double maxBandwidthBytesPerSecond, double downtimeLimitMillis) {
        return new SettingsBuilder()
                .maxBandwidth(maxBandwidthBytesPerSecond)
                .downtime(DowntimeLimit.of(downtimeLimitMillis))
                .build();
    }

    /** A builder that starts from these. */
    public SettingsBuilder but() {
        return new SettingsBuilder(this);
    }

    /** TCP streams that carry pages. */
    public int channels() {
        return multifdChannels.orElse(1);
    }
}
