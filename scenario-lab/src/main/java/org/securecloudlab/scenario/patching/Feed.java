package org.securecloudlab.scenario.patching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.patch.inventory.SystemInventory;
import org.securecloudlab.patch.owner.AssetKind;

/** The advisories that are published in a replication, and the distinct sets of packages that they are judged for: each once, however many systems have it. */
final class Feed {
    private final Map<String, PublishedAdvisory> published = new LinkedHashMap<>();
    private final Map<SetKey, PackageSet> sets = new LinkedHashMap<>();
    private final Map<UpgradeKey, PackageSet> upgrades = new HashMap<>();

    private record SetKey(AssetKind kind, SystemInventory system) {}

    /** Sets are compared as the same object: hashing hundreds of packages for each instance would take long. */
    private record UpgradeKey(PackageSet set, Upgrade upgrade) {}

    /** What systems of that kind with these packages share. */
    PackageSet setOf(AssetKind kind, SystemInventory system) {
        return sets.computeIfAbsent(new SetKey(kind, system), key -> {
            PackageSet set = new PackageSet(kind, system);
            published.values().forEach(set::judge);
            return set;
        });
    }

    /** Takes an advisory, in place of an older version of it, which tells the time of the first publication. */
    PublishedAdvisory put(PublishedAdvisory advisory) {
        PublishedAdvisory known = published.get(advisory.id());
        PublishedAdvisory taken = known == null ? advisory : advisory.since(known.sinceNanos());
        published.put(taken.id(), taken);
        upgrades.clear();
        return taken;
    }

    /** The sets for which an advisory changes something. */
    List<PackageSet> touchedBy(PublishedAdvisory advisory) {
        List<PackageSet> touched = new ArrayList<>();
        for (PackageSet set : sets.values()) {
            if (set.isOpenTo(advisory) || set.isAffectedBy(advisory)) {
                touched.add(set);
            }
        }
        return touched;
    }

    /** What a system has after an upgrade. */
    PackageSet upgraded(PackageSet set, Upgrade upgrade) {
        UpgradeKey key = new UpgradeKey(set, upgrade);
        PackageSet known = upgrades.get(key);
        if (known != null) {
            return known;
        }
        PackageSet after = setOf(set.kind(), upgrade.of(set, published.values()));
        upgrades.put(key, after);
        return after;
    }

    Collection<PublishedAdvisory> published() {
        return published.values();
    }
}
