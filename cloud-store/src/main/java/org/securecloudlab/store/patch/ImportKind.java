package org.securecloudlab.store.patch;

/** What an import brings. */
public enum ImportKind {
    /** One OSV record, or a zip of them. */
    ADVISORIES,
    /** What is installed: one system's file, or a zip of files named after their systems. */
    INVENTORY,
    /** CISA's catalogue of known exploited vulnerabilities. */
    KEV,
    /** FIRST's EPSS scores of a day. */
    EPSS,
    /** OpenVEX or CycloneDX. */
    VEX,
    /** Instances, images, hosts and projects of a stored cloud. */
    CLOUD
}
