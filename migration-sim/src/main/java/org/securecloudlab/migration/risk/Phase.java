package org.securecloudlab.migration.risk;

/** The steps of a live migration, as the security guide counts them (M2), and the one that post-copy adds. */
public enum Phase {
    /** The destination is told what to start: the instance's definition. */
    START_DESTINATION,
    /** Local disks, then memory, while the guest runs at the source. */
    TRANSFER_MEMORY,
    /** The guest stands still; the last pages, and the last writes of its disks. */
    STOP_AND_SYNC,
    /** Registers and devices. */
    TRANSFER_STATE,
    /** The guest runs at the destination. */
    START_GUEST,
    /** Post-copy only: the guest runs at the destination, the rest of its memory follows. */
    PULL_MEMORY
}
