package org.securecloudlab.patch.match;

import org.securecloudlab.patch.advisory.Ecosystem;
import org.securecloudlab.patch.inventory.InstalledPackage;

/**
 * What decides every verdict about an installed package; systems that have the same share one.
 *
 * @param distribution what it is a package of
 * @param name the binary package
 * @param version its version
 * @param source its source package
 * @param sourceVersion the source's version
 */
public record PackageKey(Ecosystem distribution, String name, String version, String source, String sourceVersion) {

    /** The key of an installed package. */
    public static PackageKey of(InstalledPackage installed, Ecosystem distribution) {
        return new PackageKey(
                distribution, installed.name(), installed.version(), installed.source(), installed.sourceVersion());
    }

    InstalledPackage installed() {
        return new InstalledPackage(name, version, source, sourceVersion, "", true);
    }

    /** Name and version tell nearly all apart; a fleet looks up millions of keys. */
    @Override
    public int hashCode() {
        return 31 * name.hashCode() + version.hashCode();
    }
}
