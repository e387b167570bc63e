package org.securecloudlab.cloud;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A host aggregate.
 *
 * @param id nova's integer id, as text
 * @param uuid known from {@code aggregate show} or current clients
 * @param name unique among aggregates
 * @param availabilityZone the zone it makes; nova keeps it as metadata {@code availability_zone}
 * @param hosts service host names, in the source's order
 * @param metadata without {@code availability_zone}
 */
public record Aggregate(
        String id,
        Optional<String> uuid,
        String name,
        Optional<String> availabilityZone,
        List<String> hosts,
        SortedMap<String, String> metadata) {
    public Aggregate {
        hosts = List.copyOf(hosts);
        metadata = Sorted.map(metadata);
    }

    /** The same aggregate with other hosts in it. */
    public Aggregate withHosts(List<String> others) {
        return new Aggregate(id, uuid, name, availabilityZone, others, metadata);
    }
}
