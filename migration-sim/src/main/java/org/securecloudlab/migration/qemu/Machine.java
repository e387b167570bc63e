package org.securecloudlab.migration.qemu;

import java.util.OptionalDouble;
import org.securecloudlab.migration.AutoConverge;
import org.securecloudlab.migration.Calibration;
import org.securecloudlab.migration.MigrationLink;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.Transport;

/**
 * The two hosts and what lies between, in the terms of the migration thread: rates a millisecond, made from the request and the
 * calibration.
 */
final class Machine {
    private static final double MILLIS = 1000;
    /** A packet of multifd: {@code MULTIFD_PACKET_SIZE}. */
    private static final double PACKET_BYTES = 512 * 1024;

    private final MigrationRequest request;
    private final Calibration calibration;

    Machine(MigrationRequest request, Calibration calibration) {
        this.request = request;
        this.calibration = calibration;
    }

    SendPath path() {
        int channels = request.settings().channels();
        return new SendPath(
                runningCopyRate(),
                linkBytesPerSecond() / MILLIS,
                calibration.bufferBytesPerChannel() * channels,
                request.settings().multifdChannels().isPresent() ? PACKET_BYTES * channels : 0);
    }

    private double runningCopyRate() {
        return slowest(calibration.runningCopyBytesPerSecond()) / MILLIS;
    }

    double stoppedCopyRate() {
        return slowest(calibration.stoppedCopyBytesPerSecond()) / MILLIS;
    }

    /** The slowest of copying, ciphering and compressing. */
    private double slowest(double copyBytesPerSecond) {
        MigrationSettings settings = request.settings();
        double rate = copyBytesPerSecond;
        OptionalDouble core = settings.transport().coreBytesPerSecond();
        if (core.isPresent()) {
            int channels = settings.transport().isTunnelled() ? 1 : settings.channels();
            rate = Math.min(rate, core.getAsDouble() * channels);
        }
        double compressing = settings.compression()
                .map(c -> c.threads() * c.threadBytesPerSecond() * c.sizeShare())
                .orElse(Double.POSITIVE_INFINITY);
        return Math.min(rate, compressing);
    }

    /** What one stream without pauses carries. */
    double bytesPerSecond() {
        return Math.min(slowest(calibration.runningCopyBytesPerSecond()), linkBytesPerSecond());
    }

    private double linkBytesPerSecond() {
        MigrationLink link = request.link();
        Transport transport = request.settings().transport();
        return link.payloadBytesPerSecond().orElse(Double.POSITIVE_INFINITY) / transport.wireShare();
    }

    PageEncoder encoder() {
        MigrationSettings settings = request.settings();
        if (settings.xbzrleCacheBytes().isPresent()) {
            return new Xbzrle(
                    settings.xbzrleCacheBytes().getAsLong(),
                    request.writes().pattern().workingSetPages()
                            + request.writes().alwaysDirtyPages(),
                    request.writes().changedWordsPerWrite());
        }
        if (settings.compression().isPresent()) {
            return PlainPages.compressed(settings.compression().get().sizeShare());
        }
        return settings.multifdChannels().isPresent() ? PlainPages.overMultifd() : PlainPages.onOneStream();
    }

    CpuThrottle throttle(AutoConverge parameters) {
        return new CpuThrottle(parameters, calibration.throttleLateMillis());
    }

    double startMillis() {
        return request.link().payloadBytesPerSecond().isPresent() ? calibration.startMillis() : 0;
    }

    double zeroPagesPerMilli() {
        return calibration.zeroPagesPerSecond() / MILLIS;
    }

    double resumeMillis() {
        return calibration.resumeMillis();
    }

    /** What QEMU counts as downtime at the switch to post-copy: only the vCPUs' state. */
    double postCopyDowntimeMillis() {
        return 1;
    }

    double loggingShare() {
        return calibration.loggingShare();
    }
}
