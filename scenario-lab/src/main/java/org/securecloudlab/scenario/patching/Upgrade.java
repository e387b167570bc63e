package org.securecloudlab.scenario.patching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.patch.advisory.Ecosystem;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.inventory.Layer;
import org.securecloudlab.patch.inventory.SystemInventory;
import org.securecloudlab.patch.owner.AssetKind;

/**
 * How packages are upgraded.
 *
 * @param advisories ids of those to cure; all that are published when empty
 * @param restart whether the system is restarted afterwards; without it the kernel, firmware and a host's hypervisor stay what they were, since
 *     the old ones go on running
 */
record Upgrade(Set<String> advisories, boolean restart) {
    /** Everything that has a fix, and a restart. */
    static final Upgrade OF_ALL = new Upgrade(Set.of(), true);

    Upgrade {
        advisories = Set.copyOf(advisories);
    }

    /** The packages afterwards: each at the least version that cures it of what it can be cured of. */
    SystemInventory of(PackageSet set, Collection<PublishedAdvisory> published) {
        SystemInventory before = set.system();
        List<PublishedAdvisory> asked = published.stream()
                .filter(advisory -> advisories.isEmpty() || advisories.contains(advisory.id()))
                .toList();
        return new SystemInventory(
                before.distribution(),
                before.packages().stream()
                        .map(installed -> isReached(set.kind(), installed)
                                ? cured(installed, before.distribution(), asked)
                                : installed)
                        .toList());
    }

    private boolean isReached(AssetKind kind, InstalledPackage installed) {
        if (restart) {
            return true;
        }
        Layer layer = Layer.of(kind, installed.source());
        boolean isKernel = Layer.of(AssetKind.INSTANCE, installed.source()) == Layer.GUEST_OS;
        return !isKernel && layer != Layer.FIRMWARE && layer != Layer.HYPERVISOR;
    }

    /** A cure of one advisory may be a version that another one affects; versions only rise, so this ends. */
    private static InstalledPackage cured(
            InstalledPackage installed, Ecosystem distribution, List<PublishedAdvisory> asked) {
        InstalledPackage now = installed;
        Optional<InstalledPackage> better = better(now, distribution, asked);
        while (better.isPresent()) {
            now = better.get();
            better = better(now, distribution, asked);
        }
        return now;
    }

    private static Optional<InstalledPackage> better(
            InstalledPackage installed, Ecosystem distribution, List<PublishedAdvisory> asked) {
        return asked.stream()
                .flatMap(advisory -> advisory.matcher().cure(installed, distribution).stream())
                .findFirst();
    }
}
