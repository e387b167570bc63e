package org.securecloudlab.patch.match;

import org.securecloudlab.patch.inventory.InstalledPackage;

/**
 * What an advisory means for a package.
 *
 * @param installed the package
 * @param verdict the rule that decided
 */
public record PackageVerdict(InstalledPackage installed, Verdict verdict) {}
