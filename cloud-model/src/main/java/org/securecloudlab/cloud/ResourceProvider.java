package org.securecloudlab.cloud;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A resource provider of placement that is not a host's root: nested (NUMA cell, PCI device, VF) or sharing (a storage pool, with the
 * trait MISC_SHARES_VIA_AGGREGATE). An entry with a host's own id names further placement aggregates of that host; nova's host aggregates it is
 * in anyway.
 *
 * @param uuid its id
 * @param name its name
 * @param parentUuid the provider it is nested in: its id, or a host's; a host without an id goes by its node
 * @param rootUuid the root of its tree
 * @param inventories by resource class
 * @param used by resource class
 * @param traits its traits
 * @param aggregates UUIDs of placement aggregates; a host aggregate of this cloud also by name
 */
public record ResourceProvider(
        String uuid,
        String name,
        Optional<String> parentUuid,
        Optional<String> rootUuid,
        SortedMap<String, Inventory> inventories,
        SortedMap<String, Long> used,
        SortedSet<String> traits,
        SortedSet<String> aggregates) {
    public ResourceProvider {
        inventories = Sorted.map(inventories);
        used = Sorted.map(used);
        traits = Sorted.set(traits);
        aggregates = Sorted.set(aggregates);
    }

    /** The same provider of which nothing is used. */
    public ResourceProvider unused() {
        return new ResourceProvider(
                uuid, name, parentUuid, rootUuid, inventories, Sorted.emptyMap(), traits, aggregates);
    }
}
