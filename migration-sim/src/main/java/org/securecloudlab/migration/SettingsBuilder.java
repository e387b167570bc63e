package org.securecloudlab.migration;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.securecloudlab.migration.MigrationSettings.WhenTimeIsUp;

/** Builds settings; what is not said is plain pre-copy in clear, as libvirt starts it: without a bandwidth limit, 300 ms of downtime. */
public final class SettingsBuilder {
    private double maxBandwidth = MigrationSettings.UNLIMITED_BANDWIDTH;
    private DowntimeLimit downtime = DowntimeLimit.of(300);
    private Transport transport = Transport.NATIVE_CLEAR;
    private Optional<AutoConverge> autoConverge = Optional.empty();
    private OptionalLong xbzrleCache = OptionalLong.empty();
    private OptionalInt multifd = OptionalInt.empty();
    private Optional<Compression> compression = Optional.empty();
    private OptionalDouble postCopyAfter = OptionalDouble.empty();
    private OptionalDouble timeLimit = OptionalDouble.empty();
    private WhenTimeIsUp whenTimeIsUp = WhenTimeIsUp.ABORT;

    /** Starts from the defaults. */
    public SettingsBuilder() {}

    SettingsBuilder(MigrationSettings from) {
        maxBandwidth = from.maxBandwidthBytesPerSecond();
        downtime = from.downtime();
        transport = from.transport();
        autoConverge = from.autoConverge();
        xbzrleCache = from.xbzrleCacheBytes();
        multifd = from.multifdChannels();
        compression = from.compression();
        postCopyAfter = from.postCopyAfterSeconds();
        timeLimit = from.timeLimitSeconds();
        whenTimeIsUp = from.whenTimeIsUp();
    }

    /** QEMU's {@code max-bandwidth}. */
    public SettingsBuilder maxBandwidth(double bytesPerSecond) {
        maxBandwidth = bytesPerSecond;
        return this;
    }

    /** The downtime limit. */
    public SettingsBuilder downtime(DowntimeLimit limit) {
        downtime = limit;
        return this;
    }

    /** How the stream travels. */
    public SettingsBuilder transport(Transport how) {
        transport = how;
        return this;
    }

    /** Auto-converge, or none. */
    public SettingsBuilder autoConverge(Optional<AutoConverge> parameters) {
        autoConverge = parameters;
        return this;
    }

    /** XBZRLE with a cache of so many bytes, or none. */
    public SettingsBuilder xbzrleCache(OptionalLong bytes) {
        xbzrleCache = bytes;
        return this;
    }

    /** multifd with so many channels, or none. */
    public SettingsBuilder multifd(OptionalInt channels) {
        multifd = channels;
        return this;
    }

    /** Compression, or none. */
    public SettingsBuilder compression(Optional<Compression> how) {
        compression = how;
        return this;
    }

    /** Post-copy after so many seconds, or none. */
    public SettingsBuilder postCopyAfter(OptionalDouble seconds) {
        postCopyAfter = seconds;
        return this;
    }

    /** A time limit, or none. */
    public SettingsBuilder timeLimit(OptionalDouble seconds) {
        timeLimit = seconds;
        return this;
    }

    /** What happens at the time limit. */
    public SettingsBuilder whenTimeIsUp(WhenTimeIsUp action) {
        whenTimeIsUp = action;
        return this;
    }

    /** The settings. */
    public MigrationSettings build() {
        return new MigrationSettings(
                maxBandwidth,
                downtime,
                transport,
                autoConverge,
                xbzrleCache,
                multifd,
                compression,
                postCopyAfter,
                timeLimit,
                whenTimeIsUp);
    }
}
