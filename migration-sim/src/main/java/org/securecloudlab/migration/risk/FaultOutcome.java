package org.securecloudlab.migration.risk;

import java.util.Locale;

/** What becomes of the guest when something breaks, as measured with QEMU 7.2 (six faults, each in pre-copy and in post-copy). */
public enum FaultOutcome {
    /** The migration fails, the guest runs on at the source. */
    SURVIVES_AT_SOURCE,
    /** Both ends wait; {@code migrate-recover} and resume bring it back, else it stays still. */
    WAITS_FOR_RECOVERY,
    /** Lost with its host, as it would be without a migration. */
    LOST_WITH_ITS_HOST,
    /** Lost because of the migration: neither side alone has it. */
    LOST_BY_MIGRATION;

    /** The row of the table. */
    public static FaultOutcome of(Fault fault, boolean postCopy) {
        if (postCopy) {
            return fault == Fault.LINK ? WAITS_FOR_RECOVERY : LOST_BY_MIGRATION;
        }
        return fault == Fault.SOURCE_HOST ? LOST_WITH_ITS_HOST : SURVIVES_AT_SOURCE;
    }

    /** As machines write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
