package org.securecloudlab.patch.version;

import java.util.Locale;
import java.util.Optional;

/** Whose version strings these are, and so which order they have. */
public enum VersionScheme {
    /** Debian, Ubuntu and their children. */
    DPKG(new DpkgOrder()),
    /** Red Hat, SUSE and their children. */
    RPM(new RpmOrder()),
    /** Alpine and its children. */
    APK(new ApkOrder()),
    /** Semantic Versioning 2.0.0. */
    SEMVER(new SemVerOrder()),
    /** Names without a package manager: firmware, hypervisor builds, appliances. */
    GENERIC(new GenericOrder());

    @SuppressWarnings("ImmutableEnumChecker") // orders have no state
    private final VersionOrder order;

    VersionScheme(VersionOrder order) {
        this.order = order;
    }

    /** The scheme's order. */
    public VersionOrder order() {
        return order;
    }

    /** Shorthand for {@code order().compare(a, b)}. */
    public int compare(String a, String b) {
        return order.compare(a, b);
    }

    /** The scheme's name in files: {@code dpkg}, {@code rpm}, {@code apk}, {@code semver}, {@code generic}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scheme of a name, in any letter case. */
    public static Optional<VersionScheme> named(String label) {
        for (VersionScheme scheme : values()) {
            if (scheme.label().equals(label.toLowerCase(Locale.ROOT))) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }
}
