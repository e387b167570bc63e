package org.securecloudlab.migration.fit;

import org.securecloudlab.migration.MigrationRequest;

/**
 * A migration that was measured to its end.
 *
 * @param id its name
 * @param request what was asked for
 * @param totalMillis QEMU's {@code total-time}
 * @param downtimeMillis QEMU's {@code downtime}
 * @param blackoutMillis from the STOP event at the source to the RESUME event at the destination
 * @param streamBytes QEMU's {@code transferred}
 */
public record MeasuredRun(
        String id,
        MigrationRequest request,
        double totalMillis,
        double downtimeMillis,
        double blackoutMillis,
        double streamBytes) {}
