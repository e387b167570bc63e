package org.securecloudlab.migration;

import java.util.List;

/**
 * Disks that are not on shared storage and travel with the guest ("block migration").
 *
 * @param sizeGiB size of each; a sparse disk travels with what is in it
 * @param writeBytesPerSecond what the guest writes to them, which is sent again
 */
public record LocalDisks(List<Double> sizeGiB, double writeBytesPerSecond) {
    private static final double GIB = 1024.0 * 1024 * 1024;

    /** Refuses negative sizes and rates. */
    public LocalDisks {
        sizeGiB = List.copyOf(sizeGiB);
        if (sizeGiB.stream().anyMatch(size -> !(size >= 0)) || !(writeBytesPerSecond >= 0)) {
            throw new IllegalArgumentException("disks [" + sizeGiB + "] with [" + writeBytesPerSecond + "] bytes/s");
        }
    }

    /** All bytes. */
    public double bytes() {
        return sizeGiB.stream().mapToDouble(size -> size * GIB).sum();
    }
}
