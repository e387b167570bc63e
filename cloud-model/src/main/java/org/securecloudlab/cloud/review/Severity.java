package org.securecloudlab.cloud.review;

import java.util.Locale;

/** How much a finding matters, worst first. */
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    INFO;

    /** Whether this one is at least as bad as the other. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** As reports write it: in lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
