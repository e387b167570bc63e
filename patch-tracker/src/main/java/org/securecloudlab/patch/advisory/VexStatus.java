package org.securecloudlab.patch.advisory;

/** What a VEX statement says (OpenVEX 0.2, "status"; CycloneDX, "analysis.state"). */
public enum VexStatus {
    NOT_AFFECTED,
    AFFECTED,
    FIXED,
    UNDER_INVESTIGATION
}
