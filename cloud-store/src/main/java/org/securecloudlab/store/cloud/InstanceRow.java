package org.securecloudlab.store.cloud;

import java.util.Optional;

/**
 * An instance as lists show it; {@link Clouds#instance} has the whole record.
 *
 * @param id UUID
 * @param name display name
 * @param status such as {@code ACTIVE}
 * @param projectId owner, where the source had it
 * @param host service host name of the host it is on
 * @param zone availability zone
 * @param flavor name, else id
 * @param imageId absent when booted from volume
 */
public record InstanceRow(
        String id,
        String name,
        String status,
        Optional<String> projectId,
        Optional<String> host,
        Optional<String> zone,
        Optional<String> flavor,
        Optional<String> imageId) {}
