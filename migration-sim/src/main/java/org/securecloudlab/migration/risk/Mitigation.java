package org.securecloudlab.migration.risk;

/** The guide's three mitigations (M4), the third in its two forms. */
public enum Mitigation {
    /** Nobody may migrate live. */
    DISABLED_BY_POLICY,
    /** A network for migrations only. */
    ISOLATED_NETWORK,
    /** Through libvirtd over TLS, as the guide describes it. */
    LIBVIRTD_TUNNEL,
    /** QEMU's own TLS, {@code live_migration_with_native_tls}, which is newer than the guide. */
    NATIVE_TLS
}
