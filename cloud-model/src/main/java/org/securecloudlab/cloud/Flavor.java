package org.securecloudlab.cloud;

import java.util.SortedMap;

/**
 * A flavor.
 *
 * @param id flavor id (free text in nova)
 * @param name unique name
 * @param vcpus virtual CPUs
 * @param ramMiB memory
 * @param rootGiB root disk; 0 means the image's size
 * @param ephemeralGiB second disk
 * @param swapMiB swap disk
 * @param rxtxFactor unused by today's drivers
 * @param isPublic visible to all projects
 * @param extraSpecs such as {@code hw_rng:rate_bytes}
 */
public record Flavor(
        String id,
        String name,
        int vcpus,
        long ramMiB,
        long rootGiB,
        long ephemeralGiB,
        long swapMiB,
        double rxtxFactor,
        boolean isPublic,
        SortedMap<String, String> extraSpecs) {
    public Flavor {
        extraSpecs = Sorted.map(extraSpecs);
    }
}
