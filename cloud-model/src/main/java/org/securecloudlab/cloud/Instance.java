package org.securecloudlab.cloud;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * A nova server.
 *
 * @param id UUID
 * @param name display name
 * @param status such as {@code ACTIVE}, {@code SHUTOFF}, {@code ERROR}
 * @param taskState what nova is doing to it
 * @param powerState nova's integer: 0 none, 1 running, 3 paused, 4 shut down, 6 crashed, 7 suspended
 * @param projectId owner; absent in exports of old clients
 * @param userId creator
 * @param host service host name of the host it is on
 * @param node hypervisor host name, where the source had it
 * @param flavorId flavor id; absent from 2.47 on, when only the name is given
 * @param flavorName name at boot time
 * @param imageId absent when booted from volume, or when the source had none
 * @param bootedFromVolume the root disk is a volume
 * @param availabilityZone the zone it is in
 * @param pinnedAvailabilityZone the zone that was asked for
 * @param createdAt ISO 8601, as printed
 * @param addresses network name to addresses
 * @param securityGroups names, as nova shows them
 * @param metadata the user's key and value pairs
 * @param schedulerHints hints of the create request (2.100 and later)
 */
public record Instance(
        String id,
        String name,
        String status,
        Optional<String> taskState,
        OptionalInt powerState,
        Optional<String> projectId,
        Optional<String> userId,
        Optional<String> host,
        Optional<String> node,
        Optional<String> flavorId,
        Optional<String> flavorName,
        Optional<String> imageId,
        boolean bootedFromVolume,
        Optional<String> availabilityZone,
        Optional<String> pinnedAvailabilityZone,
        Optional<String> createdAt,
        SortedMap<String, List<String>> addresses,
        List<String> securityGroups,
        SortedMap<String, String> metadata,
        SortedMap<String, List<String>> schedulerHints) {
    public Instance {
        addresses = Sorted.map(addresses);
        securityGroups = List.copyOf(securityGroups);
        metadata = Sorted.map(metadata);
        schedulerHints = Sorted.map(schedulerHints);
    }
}
