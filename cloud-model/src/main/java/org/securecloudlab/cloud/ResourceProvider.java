package org.securecloudlab.cloud;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A resource provider of placement that is not a host's root: nested (NUMA cell, PCI device, VF) or sharing (a storage pool).
 *
 * @param uuid its id
 * @param name its name
 * @param parentUuid the provider it is nested in
 * @param rootUuid the root of its tree
 * @param inventories by resource class
 * @param used by resource class
 * @param traits its traits
 * @param aggregates UUIDs of placement aggregates
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
}
