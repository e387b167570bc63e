package org.securecloudlab.patch.owner;

/** Whether somebody answers for an asset. */
public enum OwnershipState {
    OWNED,
    /** Nobody is named. */
    UNOWNED,
    /** The team that is named does not exist, is dissolved or cannot be reached. */
    ORPHANED
}
