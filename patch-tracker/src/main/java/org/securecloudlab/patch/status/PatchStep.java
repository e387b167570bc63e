package org.securecloudlab.patch.status;

import java.util.EnumSet;
import java.util.Set;

/** A step of a patch on a system, and what may come before it. */
public enum PatchStep {
    PLANNED,
    TESTED,
    APPROVED,
    DEPLOYED,
    /** Scanned again after the restart, and the flaw is gone (guide P4). */
    VERIFIED,
    ROLLED_BACK;

    /** The steps that may follow this one. A failed test or a withdrawn approval goes back to planning. */
    public Set<PatchStep> next() {
        return switch (this) {
            case PLANNED -> EnumSet.of(TESTED);
            case TESTED -> EnumSet.of(APPROVED, PLANNED);
            case APPROVED -> EnumSet.of(DEPLOYED, PLANNED);
            case DEPLOYED -> EnumSet.of(VERIFIED, ROLLED_BACK);
            case VERIFIED -> EnumSet.of(ROLLED_BACK);
            case ROLLED_BACK -> EnumSet.of(PLANNED);
        };
    }
}
