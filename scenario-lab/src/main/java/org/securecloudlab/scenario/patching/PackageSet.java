package org.securecloudlab.scenario.patching;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.patch.inventory.SystemInventory;
import org.securecloudlab.patch.owner.AssetKind;
import org.securecloudlab.patch.urgency.CvssBand;

/** What is installed on all systems that have the same, which advisories that leaves open, and how many such systems serve. Of one replication. */
final class PackageSet {
    private final AssetKind kind;
    private final SystemInventory system;
    private final Map<String, PublishedAdvisory> open = new LinkedHashMap<>();
    private final SortedMap<String, Integer> servingByOwner = new TreeMap<>();

    PackageSet(AssetKind kind, SystemInventory system) {
        this.kind = kind;
        this.system = system;
    }

    AssetKind kind() {
        return kind;
    }

    SystemInventory system() {
        return system;
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    boolean isOpenTo(PublishedAdvisory advisory) {
        return open.containsKey(advisory.id());
    }

    Collection<PublishedAdvisory> open() {
        return open.values();
    }

    Set<CvssBand> severities() {
        Set<CvssBand> bands = EnumSet.noneOf(CvssBand.class);
        open.values().forEach(advisory -> bands.add(advisory.severity()));
        return bands;
    }

    /** Whether the advisory affects one of the packages. */
    boolean isAffectedBy(PublishedAdvisory advisory) {
        return system.packages().stream().anyMatch(installed -> advisory.matcher()
                .judge(installed, system.distribution())
                .isAffected());
    }

    /** The advisory, or a newer version of it, is judged anew. */
    void judge(PublishedAdvisory advisory) {
        if (isAffectedBy(advisory)) {
            open.put(advisory.id(), advisory);
        } else {
            open.remove(advisory.id());
        }
    }

    /** Systems with these packages that serve, by owner. */
    SortedMap<String, Integer> servingByOwner() {
        return servingByOwner;
    }

    void serve(String owner, int difference) {
        servingByOwner.merge(owner, difference, Integer::sum);
    }
}
