package org.securecloudlab.migration.qemu;

import org.securecloudlab.migration.Calibration;
import org.securecloudlab.migration.MigrationRequest;
import org.securecloudlab.migration.Prediction;

/** Runs a migration as QEMU 7.2 would. */
public final class QemuMigration {
    private QemuMigration() {}

    /** One run, without any chance in it: the same request gives the same prediction. */
    public static Prediction run(MigrationRequest request, Calibration calibration) {
        if (request.disks().isEmpty()) {
            return memory(request, calibration);
        }
        DiskCopy disks =
                new DiskCopy(request, request.disks().get(), new Machine(request, calibration).bytesPerSecond());
        return disks.catchesUp()
                ? disks.with(memory(disks.memoryPart(), calibration))
                : DiskCopy.hopeless(request.settings().timeLimitSeconds().orElse(0) * 1000);
    }

    private static Prediction memory(MigrationRequest request, Calibration calibration) {
        return new MigrationThread(
                        request.memory(), request.writes(), request.settings(), new Machine(request, calibration))
                .run();
    }
}
