package org.securecloudlab.patch.match;

import java.util.Optional;
import org.securecloudlab.patch.advisory.Affected;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.version.VersionScheme;

/**
 * Which name and version of an installed package an advisory speaks of (OSV schema, "affected[].package.name"): the source package
 * where the feed is of source packages (Debian, Ubuntu, Alpine), source or binary for RPM, else the package itself.
 */
final class NameRule {
    private final String name;
    private final boolean bySource;
    private final boolean byBinary;

    private NameRule(String name, boolean bySource, boolean byBinary) {
        this.name = name;
        this.bySource = bySource;
        this.byBinary = byBinary;
    }

    static NameRule of(Affected affected) {
        Optional<VersionScheme> scheme = affected.ecosystem().scheme();
        boolean ofSources =
                scheme.isPresent() && (scheme.get() == VersionScheme.DPKG || scheme.get() == VersionScheme.APK);
        boolean ofBoth = scheme.isPresent() && scheme.get() == VersionScheme.RPM;
        return new NameRule(affected.name(), ofSources || ofBoth, !ofSources);
    }

    /** The version to judge, when the advisory speaks of this package. */
    Optional<String> versionOf(InstalledPackage installed) {
        if (byBinary && installed.name().equals(name)) {
            return Optional.of(installed.version());
        }
        return bySource && installed.source().equals(name) ? Optional.of(installed.sourceVersion()) : Optional.empty();
    }
}
