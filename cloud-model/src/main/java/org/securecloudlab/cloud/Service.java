package org.securecloudlab.cloud;

import java.util.Optional;

/**
 * A nova service as {@code openstack compute service list} shows it.
 *
 * @param id integer or UUID as text, by microversion
 * @param binary such as {@code nova-compute}
 * @param host service host name
 * @param zone availability zone; {@code internal} for control services
 * @param state enabled, up, forced down, reason
 * @param updatedAt last heartbeat, as printed
 */
public record Service(
        String id, String binary, String host, Optional<String> zone, ServiceState state, Optional<String> updatedAt) {}
