package org.securecloudlab.patch.urgency;

/** Low, medium or high: of an asset's criticality, and of SSVC's mission and well-being impact. */
public enum Level {
    LOW,
    MEDIUM,
    HIGH
}
