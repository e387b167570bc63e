package org.securecloudlab.migration.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.securecloudlab.migration.AutoConverge;
import org.securecloudlab.migration.Compression;
import org.securecloudlab.migration.DowntimeLimit;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.SettingsBuilder;
import org.securecloudlab.migration.Transport;

/** What a document says to the hypervisor itself, without nova. */
final class HypervisorReader {
    private static final List<String> TRANSPORTS = Arrays.stream(Transport.values())
            .map(transport -> transport.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();

    private final Fields hypervisor;

    HypervisorReader(Fields hypervisor) {
        this.hypervisor = hypervisor;
    }

    MigrationSettings read() {
        hypervisor.allow(
                "maxBandwidth",
                "downtimeLimit",
                "transport",
                "autoConverge",
                "xbzrleCache",
                "multifdChannels",
                "compressThreads",
                "postCopyAfter",
                "timeLimit",
                "whenTimeIsUp");
        refuseWhatQemuRefuses();
        double bandwidth = hypervisor.quantity("maxBandwidth", Quantity.RATE).orElse(0);
        double downtime = hypervisor.quantity("downtimeLimit", Quantity.TIME).orElse(0.3) * 1000;
        String transport = hypervisor.word("transport", TRANSPORTS);
        return new SettingsBuilder()
                .maxBandwidth(bandwidth > 0 ? bandwidth : MigrationSettings.UNLIMITED_BANDWIDTH)
                .downtime(DowntimeLimit.of(downtime))
                .transport(Transport.valueOf(transport.toUpperCase(Locale.ROOT).replace('-', '_')))
                .autoConverge(
                        hypervisor.isTrue("autoConverge") ? Optional.of(AutoConverge.defaults()) : Optional.empty())
                .xbzrleCache(cache())
                .multifd(channels("multifdChannels"))
                .compression(compression())
                .postCopyAfter(hypervisor.quantity("postCopyAfter", Quantity.TIME))
                .timeLimit(hypervisor.quantity("timeLimit", Quantity.TIME))
                .whenTimeIsUp(
                        hypervisor
                                        .word("whenTimeIsUp", List.of("abort", "pause"))
                                        .equals("pause")
                                ? MigrationSettings.WhenTimeIsUp.PAUSE
                                : MigrationSettings.WhenTimeIsUp.ABORT)
                .build();
    }

    private OptionalLong cache() {
        OptionalDouble bytes = hypervisor.quantity("xbzrleCache", Quantity.SIZE);
        return bytes.isPresent() ? OptionalLong.of((long) bytes.getAsDouble()) : OptionalLong.empty();
    }

    private OptionalInt channels(String name) {
        OptionalDouble number = hypervisor.optional(name, 1, 255, "channels");
        return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }

    private Optional<Compression> compression() {
        OptionalInt threads = channels("compressThreads");
        return threads.isEmpty()
                ? Optional.empty()
                : Optional.of(new Compression(
                        threads.getAsInt(),
                        Compression.ASSUMED.sizeShare(),
                        Compression.ASSUMED.threadBytesPerSecond()));
    }

    /** QEMU {@code migrate_caps_check}: what cannot be switched on together. */
    private void refuseWhatQemuRefuses() {
        refuseTogether("postCopyAfter", "compressThreads", "post-copy with compression");
        refuseTogether("postCopyAfter", "multifdChannels", "post-copy with multifd, which needs QEMU 10.1");
        refuseTogether("multifdChannels", "compressThreads", "multifd with the compression of single pages");
        refuseTogether("xbzrleCache", "multifdChannels", "XBZRLE over multifd, where pages are never looked up");
    }

    private void refuseTogether(String first, String second, String what) {
        if (hypervisor.has(first) && hypervisor.has(second)) {
            hypervisor.refuse(first, what, "one of " + first + " and " + second);
        }
    }
}
