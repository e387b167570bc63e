package org.securecloudlab.migration;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What the hypervisor was told: QEMU's migration parameters and capabilities.
 *
 * @param maxBandwidthBytesPerSecond QEMU's {@code max-bandwidth}; lifted at switch-over
 * @param downtimeLimitMillis QEMU's {@code downtime-limit}
 * @param transport how the stream travels
 * @param autoConverge present when the capability is on
 * @param xbzrleCacheBytes present when the capability is on: bytes of the cache of sent pages
 * @param multifdChannels present when the capability is on
 * @param compression present when pages are compressed
 * @param postCopyAfterSeconds when post-copy is started, if the migration is still running then
 * @param timeLimitSeconds when the migration is cancelled
 */
public record MigrationSettings(
        double maxBandwidthBytesPerSecond,
        double downtimeLimitMillis,
        Transport transport,
        Optional<AutoConverge> autoConverge,
        OptionalLong xbzrleCacheBytes,
        OptionalInt multifdChannels,
        Optional<Compression> compression,
        OptionalDouble postCopyAfterSeconds,
        OptionalDouble timeLimitSeconds) {

    /** QEMU 7.2's default of {@code max-bandwidth}: 128 MiB/s. */
    public static final double DEFAULT_MAX_BANDWIDTH = 128.0 * 1024 * 1024;
    /** What libvirt sets when no bandwidth is asked for: never binds. */
    public static final double UNLIMITED_BANDWIDTH = Double.POSITIVE_INFINITY;

    /** Refuses a bandwidth of nothing and a negative downtime. */
    public MigrationSettings {
        if (!(maxBandwidthBytesPerSecond > 0)) {
            throw new IllegalArgumentException("max bandwidth [" + maxBandwidthBytesPerSecond + "] bytes/s");
        }
        if (!(downtimeLimitMillis >= 0)) {
            throw new IllegalArgumentException("downtime limit [" + downtimeLimitMillis + "] ms");
        }
    }

    /** Plain pre-copy in clear, without any helper and without a time limit. */
    public static MigrationSettings preCopy(double maxBandwidthBytesPerSecond, double downtimeLimitMillis) {
        return new MigrationSettings(
                maxBandwidthBytesPerSecond,
                downtimeLimitMillis,
                Transport.NATIVE_CLEAR,
                Optional.empty(),
                OptionalLong.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    /** The same with another limit of the bandwidth. */
    public MigrationSettings withMaxBandwidth(double bytesPerSecond) {
        return new MigrationSettings(
                bytesPerSecond,
                downtimeLimitMillis,
                transport,
                autoConverge,
                xbzrleCacheBytes,
                multifdChannels,
                compression,
                postCopyAfterSeconds,
                timeLimitSeconds);
    }

    /** The same with another downtime limit. */
    public MigrationSettings withDowntimeLimit(double millis) {
        return new MigrationSettings(
                maxBandwidthBytesPerSecond,
                millis,
                transport,
                autoConverge,
                xbzrleCacheBytes,
                multifdChannels,
                compression,
                postCopyAfterSeconds,
                timeLimitSeconds);
    }

    /** The same over another transport. */
    public MigrationSettings withTransport(Transport other) {
        return new MigrationSettings(
                maxBandwidthBytesPerSecond,
                downtimeLimitMillis,
                other,
                autoConverge,
                xbzrleCacheBytes,
                multifdChannels,
                compression,
                postCopyAfterSeconds,
                timeLimitSeconds);
    }

    /** The same with auto-converge. */
    public MigrationSettings withAutoConverge(AutoConverge parameters) {
        return new MigrationSettings(
                maxBandwidthBytesPerSecond,
                downtimeLimitMillis,
                transport,
                Optional.of(parameters),
                xbzrleCacheBytes,
                multifdChannels,
                compression,
                postCopyAfterSeconds,
                timeLimitSeconds);
    }

    /** The same with post-copy after a time. */
    public MigrationSettings withPostCopyAfter(double seconds) {
        return new MigrationSettings(
                maxBandwidthBytesPerSecond,
                downtimeLimitMillis,
                transport,
                autoConverge,
                xbzrleCacheBytes,
                multifdChannels,
                compression,
                OptionalDouble.of(seconds),
                timeLimitSeconds);
    }

    /** The same with a time limit. */
    public MigrationSettings withTimeLimit(double seconds) {
        return new MigrationSettings(
                maxBandwidthBytesPerSecond,
                downtimeLimitMillis,
                transport,
                autoConverge,
                xbzrleCacheBytes,
                multifdChannels,
                compression,
                postCopyAfterSeconds,
                OptionalDouble.of(seconds));
    }

    /** TCP streams that carry pages. */
    public int channels() {
        return multifdChannels.orElse(1);
    }
}
