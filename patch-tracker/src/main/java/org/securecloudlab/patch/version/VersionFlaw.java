package org.securecloudlab.patch.version;

/**
 * What is wrong with a version string.
 *
 * @param comparable whether the package manager compares the string all the same, after a warning
 * @param reason such as {@code "the revision is empty"}
 */
public record VersionFlaw(boolean comparable, String reason) {

    static VersionFlaw warning(String reason) {
        return new VersionFlaw(true, reason);
    }

    static VersionFlaw error(String reason) {
        return new VersionFlaw(false, reason);
    }
}
