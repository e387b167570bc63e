package org.securecloudlab.migration.run;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.migration.AutoConverge;
import org.securecloudlab.migration.Compression;
import org.securecloudlab.migration.DowntimeLimit;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.SettingsBuilder;
import org.securecloudlab.migration.Transport;

/** QEMU's capabilities and parameters of a run, under QEMU's names; what is not stated has QEMU 7.2's default. */
final class SettingsReader {
    private static final double MOST_BYTES = 1e15;
    private static final long DEFAULT_XBZRLE_CACHE = 64L * 1024 * 1024;

    private final Fields inputs;
    private final Fields parameters;
    private final Set<String> capabilities;

    SettingsReader(Fields inputs) {
        this.inputs = inputs;
        this.parameters = inputs.object("params");
        this.capabilities = new TreeSet<>(inputs.texts("caps"));
    }

    MigrationSettings read() {
        double stated = parameters.number(
                "max-bandwidth", 0, MOST_BYTES, "bytes per second", MigrationSettings.DEFAULT_MAX_BANDWIDTH);
        double bandwidth = inputs.number("max_bandwidth", 0, MOST_BYTES, "bytes per second", stated);
        double downtime = parameters.number("downtime-limit", 0, 2_000_000, "ms", 300);
        return new SettingsBuilder()
                .maxBandwidth(bandwidth == 0 ? MigrationSettings.UNLIMITED_BANDWIDTH : bandwidth)
                .downtime(DowntimeLimit.of(inputs.number("downtime_limit_ms", 0, 2_000_000, "ms", downtime)))
                .transport(transport())
                .autoConverge(autoConverge())
                .xbzrleCache(xbzrleCache())
                .multifd(channels())
                .compression(compression())
                .postCopyAfter(postCopy())
                .timeLimit(inputs.optional("cap_s", 0, 1e7, "seconds"))
                .build();
    }

    private Transport transport() {
        String name = inputs.text("transport").orElse("").toLowerCase(Locale.ROOT);
        if (name.contains("psk")) {
            return Transport.NATIVE_TLS_PSK;
        }
        boolean tls = name.contains("tls")
                || name.contains("x509")
                || parameters.text("tls-creds").isPresent();
        return tls ? Transport.NATIVE_TLS : Transport.NATIVE_CLEAR;
    }

    private Optional<AutoConverge> autoConverge() {
        if (!capabilities.contains("auto-converge")) {
            return Optional.empty();
        }
        AutoConverge defaults = AutoConverge.defaults();
        return Optional.of(new AutoConverge(
                percent("cpu-throttle-initial", defaults.initialPercent(), 99),
                percent("cpu-throttle-increment", defaults.incrementPercent(), 99),
                percent("max-cpu-throttle", defaults.maxPercent(), 99),
                percent("throttle-trigger-threshold", defaults.triggerPercent(), 100),
                parameters.isTrue("cpu-throttle-tailslow")));
    }

    private int percent(String name, int whenMissing, int most) {
        return (int) parameters.number(name, 1, most, "percent", whenMissing);
    }

    private OptionalLong xbzrleCache() {
        return capabilities.contains("xbzrle")
                ? OptionalLong.of(
                        (long) parameters.number("xbzrle-cache-size", 4096, MOST_BYTES, "bytes", DEFAULT_XBZRLE_CACHE))
                : OptionalLong.empty();
    }

    private OptionalInt channels() {
        return capabilities.contains("multifd")
                ? OptionalInt.of((int) parameters.number("multifd-channels", 1, 255, "channels", 2))
                : OptionalInt.empty();
    }

    private Optional<Compression> compression() {
        if (!capabilities.contains("compress")) {
            return Optional.empty();
        }
        int threads = (int) parameters.number("compress-threads", 1, 255, "threads", 8);
        return Optional.of(
                new Compression(threads, Compression.ASSUMED.sizeShare(), Compression.ASSUMED.threadBytesPerSecond()));
    }

    private OptionalDouble postCopy() {
        OptionalDouble after = inputs.optional("postcopy_after_s", 0, 1e7, "seconds");
        if (after.isPresent() && !capabilities.contains("postcopy-ram")) {
            inputs.refuse("postcopy_after_s", "post-copy without its capability", "\"postcopy-ram\" among caps");
        }
        return after;
    }
}
