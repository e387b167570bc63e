package org.securecloudlab.scheduler;

/**
 * How full a host is, as placement counts it.
 *
 * @param host host key
 * @param vcpusUsed allocated VCPU
 * @param vcpuCapacity VCPU after reservation and ratio
 * @param ramMiBUsed allocated memory
 * @param ramMiBCapacity memory after reservation and ratio
 * @param diskGiBUsed allocated disk
 * @param diskGiBCapacity disk after reservation and ratio
 * @param instances instances on it
 */
public record HostLoad(
        String host,
        long vcpusUsed,
        long vcpuCapacity,
        long ramMiBUsed,
        long ramMiBCapacity,
        long diskGiBUsed,
        long diskGiBCapacity,
        int instances) {}
