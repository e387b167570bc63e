package org.securecloudlab.patch.urgency;

/** How much control an attack gives (SSVC, "Technical Impact" 1.0.0). */
public enum TechnicalImpact {
    PARTIAL,
    TOTAL
}
