package org.securecloudlab.patch.urgency;

import java.util.OptionalInt;

/** How long BOD 26-04 gives. */
public enum BodTimeline {
    NEXT_UPGRADE("fix on system upgrade", OptionalInt.empty()),
    DAYS_60("60 days", OptionalInt.of(60)),
    DAYS_14("14 days", OptionalInt.of(14)),
    DAYS_3("3 days", OptionalInt.of(3)),
    DAYS_3_FORENSIC("3 days and forensic triage", OptionalInt.of(3));

    private final String label;
    private final OptionalInt days;

    BodTimeline(String label, OptionalInt days) {
        this.label = label;
        this.days = days;
    }

    public String label() {
        return label;
    }

    /** Calendar days; none for the next upgrade. */
    public OptionalInt days() {
        return days;
    }
}
