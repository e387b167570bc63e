/**
 * The order of package versions, as the package managers themselves have it.
 *
 * <p>A {@link org.securecloudlab.patch.version.VersionScheme} is part of a package's identity: versions of two schemes are never
 * compared. dpkg (lib/dpkg/version.c, deb-version(7)) and rpm (rpmio/rpmvercmp.c, rpmio/rpmver.c) are exact, and checked against
 * the real programs. apk follows the published grammar of apk-tools and was not checked against apk. SemVer is semver.org 2.0.0,
 * section 11; the generic order is ours, for names without a package manager.
 */
@NullMarked
package org.securecloudlab.patch.version;

import org.jspecify.annotations.NullMarked;
