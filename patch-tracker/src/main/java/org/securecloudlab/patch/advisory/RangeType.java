package org.securecloudlab.patch.advisory;

/** What the versions of a range are (OSV schema, "affected[].ranges[].type"). */
public enum RangeType {
    /** Versions in the package's own order. */
    ECOSYSTEM,
    /** Semantic versions. */
    SEMVER,
    /** Commits; they say nothing about a package's version. */
    GIT
}
