package org.securecloudlab.patch.inventory;

/**
 * A package on a system.
 *
 * @param name the binary package
 * @param version its version, with the epoch
 * @param source the source package that it was built from
 * @param sourceVersion the source's version; differs from {@code version} after a rebuild without a new source ({@code +b1})
 * @param architecture such as {@code amd64}; empty where it is not told
 * @param installed whether its files are there: a package of which only the configuration is left is not installed
 */
public record InstalledPackage(
        String name, String version, String source, String sourceVersion, String architecture, boolean installed) {

    /** The same package built from a source of another version, which is its own version too. */
    public InstalledPackage upgradedTo(String other) {
        return new InstalledPackage(name, other, source, other, architecture, installed);
    }
}
