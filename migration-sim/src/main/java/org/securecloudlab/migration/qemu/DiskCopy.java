package org.securecloudlab.migration.qemu;

import java.util.List;
import java.util.OptionalDouble;
import org.securecloudlab.migration.DowntimeLimit;
import org.securecloudlab.migration.LocalDisks;
import org.securecloudlab.migration.MigrationLink;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.Prediction;
import org.securecloudlab.migration.Round;
import org.securecloudlab.migration.Verdict;

/**
 * Local disks travel first: libvirt mirrors them over NBD until they are in step, then the memory's turn comes, while what the guest writes
 * to the disks goes on taking its part of the link. Source: libvirt {@code qemu_migration.c}, storage copy with {@code
 * drive-mirror}.
 */
final class DiskCopy {
    private final MigrationRequest request;
    private final LocalDisks disks;
    private final double bytesPerSecond;

    DiskCopy(MigrationRequest request, LocalDisks disks, double bytesPerSecond) {
        this.request = request;
        this.disks = disks;
        this.bytesPerSecond = Math.min(bytesPerSecond, request.settings().maxBandwidthBytesPerSecond());
    }

    boolean catchesUp() {
        return disks.writeBytesPerSecond() < bytesPerSecond;
    }

    double millis() {
        return disks.bytes() / (bytesPerSecond - disks.writeBytesPerSecond()) * 1000;
    }

    /** What is left of the link, of the time limit and of the ladder when the memory's turn comes. */
    MigrationRequest memoryPart() {
        MigrationLink link = request.link().scaled(1 - disks.writeBytesPerSecond() / bytesPerSecond);
        MigrationSettings settings = request.settings();
        List<DowntimeLimit.Step> ladder = settings.downtime().steps().stream()
                .map(step -> new DowntimeLimit.Step(Math.max(0, step.afterMillis() - millis()), step.limitMillis()))
                .toList();
        MigrationSettings rest = settings.but()
                .downtime(new DowntimeLimit(ladder))
                .timeLimit(later(settings.timeLimitSeconds()))
                .postCopyAfter(later(settings.postCopyAfterSeconds()))
                .build();
        return request.withoutDisks().with(link).with(rest);
    }

    private OptionalDouble later(OptionalDouble seconds) {
        return seconds.isEmpty() ? seconds : OptionalDouble.of(Math.max(0, seconds.getAsDouble() - millis() / 1000));
    }

    Prediction with(Prediction memory) {
        double millis = millis();
        double total = memory.totalMillis() + millis;
        double written = disks.writeBytesPerSecond() * total / 1000;
        List<Round> rounds = memory.rounds().stream()
                .map(r -> new Round(
                        r.atMillis() + millis,
                        r.sentBytes(),
                        r.leftBytes(),
                        r.dirtyBytes(),
                        r.thresholdBytes(),
                        r.throttlePercent()))
                .toList();
        return new Prediction(
                memory.verdict(),
                total,
                memory.downtimeMillis(),
                memory.blackoutMillis(),
                memory.streamBytes(),
                memory.preCopyBytes(),
                memory.contentPages(),
                memory.zeroPages(),
                memory.bitmapSyncs(),
                memory.throttlePercent(),
                memory.postCopyMillis(),
                millis,
                disks.bytes() + written,
                rounds);
    }

    /** The mirror never gets in step. */
    static Prediction hopeless(double millis) {
        return new Prediction(Verdict.NEVER_CONVERGES, millis, 0, 0, 0, 0, 0, 0, 0, 0, 0, millis, 0, List.of());
    }
}
