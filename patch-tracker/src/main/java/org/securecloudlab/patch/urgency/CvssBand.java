package org.securecloudlab.patch.urgency;

/** Qualitative severity (CVSS v3.1, section 5; v4.0, section 6: the same bounds). */
public enum CvssBand {
    NONE(0.0),
    LOW(0.1),
    MEDIUM(4.0),
    HIGH(7.0),
    CRITICAL(9.0);

    private final double from;

    CvssBand(double from) {
        this.from = from;
    }

    /** Its place from the mildest, 0, to the worst, 4. */
    @SuppressWarnings("EnumOrdinal") // they are declared in this order
    public int rank() {
        return ordinal();
    }

    /** The band of a score from 0 to 10. */
    public static CvssBand of(double score) {
        CvssBand band = NONE;
        for (CvssBand candidate : values()) {
            if (score >= candidate.from) {
                band = candidate;
            }
        }
        return band;
    }
}
