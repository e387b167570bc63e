package org.securecloudlab.patch.advisory;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.patch.version.VersionScheme;

/**
 * Where a package's name and version have their meaning (OSV schema, "affected[].package.ecosystem"): {@code Debian:12},
 * {@code Ubuntu:22.04:LTS}, {@code Alpine:v3.20}, {@code Red Hat:enterprise_linux:9::baseos}, or a bare name for all its releases.
 *
 * @param name up to the first colon
 * @param release after it; empty for a bare name
 */
public record Ecosystem(String name, String release) implements Comparable<Ecosystem> {
    private static final Map<String, VersionScheme> SCHEMES = Map.ofEntries(
            Map.entry("debian", VersionScheme.DPKG),
            Map.entry("ubuntu", VersionScheme.DPKG),
            Map.entry("echo", VersionScheme.DPKG),
            Map.entry("alpine", VersionScheme.APK),
            Map.entry("wolfi", VersionScheme.APK),
            Map.entry("chainguard", VersionScheme.APK),
            Map.entry("minimos", VersionScheme.APK),
            Map.entry("alpaquita", VersionScheme.APK),
            Map.entry("bellsoft hardened containers", VersionScheme.APK),
            Map.entry("red hat", VersionScheme.RPM),
            Map.entry("rocky linux", VersionScheme.RPM),
            Map.entry("almalinux", VersionScheme.RPM),
            Map.entry("suse", VersionScheme.RPM),
            Map.entry("opensuse", VersionScheme.RPM),
            Map.entry("mageia", VersionScheme.RPM),
            Map.entry("openeuler", VersionScheme.RPM),
            Map.entry("azure linux", VersionScheme.RPM),
            Map.entry("photon os", VersionScheme.RPM),
            Map.entry("npm", VersionScheme.SEMVER),
            Map.entry("crates.io", VersionScheme.SEMVER),
            Map.entry("go", VersionScheme.SEMVER),
            Map.entry("hex", VersionScheme.SEMVER),
            Map.entry("pub", VersionScheme.SEMVER),
            Map.entry("swifturl", VersionScheme.SEMVER),
            Map.entry("generic", VersionScheme.GENERIC));

    /** Splits an ecosystem string at its first colon. */
    public static Ecosystem parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0 ? new Ecosystem(text, "") : new Ecosystem(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Whether it stands for all releases. */
    public boolean isBare() {
        return release.isEmpty();
    }

    /** The same name for all releases. */
    public Ecosystem bare() {
        return new Ecosystem(name, "");
    }

    /** Whether what an advisory says of this ecosystem holds on a system of another: equal, or this one bare. */
    public boolean covers(Ecosystem system) {
        return name.equals(system.name) && (isBare() || release.equals(system.release));
    }

    /** The order of its versions; empty for an ecosystem whose order this build does not have. */
    public Optional<VersionScheme> scheme() {
        return Optional.ofNullable(SCHEMES.get(name.toLowerCase(Locale.ROOT)));
    }

    @Override
    public int compareTo(Ecosystem other) {
        return text().compareTo(other.text());
    }

    /** As it is written in advisories. */
    public String text() {
        return isBare() ? name : name + ":" + release;
    }

    @Override
    public String toString() {
        return text();
    }
}
