package org.securecloudlab.scenario.report;

import java.util.Optional;

/**
 * How full a host was at the end, as placement counts it.
 *
 * @param host host key
 * @param zone its availability zone; empty when it is in none of its own
 * @param up whether its heartbeat arrives
 * @param enabled whether it takes new instances
 * @param vcpusUsed allocated VCPU
 * @param vcpuCapacity VCPU after reservation and ratio
 * @param ramMiBUsed allocated memory
 * @param ramMiBCapacity memory after reservation and ratio
 * @param diskGiBUsed allocated disk
 * @param diskGiBCapacity disk after reservation and ratio
 * @param instances instances on it
 */
public record HostAtEnd(
        String host,
        Optional<String> zone,
        boolean up,
        boolean enabled,
        long vcpusUsed,
        long vcpuCapacity,
        long ramMiBUsed,
        long ramMiBCapacity,
        long diskGiBUsed,
        long diskGiBCapacity,
        int instances) {}
