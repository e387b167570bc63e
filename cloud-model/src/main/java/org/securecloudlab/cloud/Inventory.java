package org.securecloudlab.cloud;

/**
 * Placement's inventory of one resource class on one provider (Placement API, "Resource provider inventories").
 *
 * @param total what is physically there, in the unit of the resource class (MiB for MEMORY_MB, GiB for DISK_GB)
 * @param reserved kept for the host itself
 * @param allocationRatio overcommit factor, at least 0
 * @param minUnit the smallest single allocation
 * @param maxUnit the largest single allocation
 * @param stepSize allocations are multiples of it
 */
public record Inventory(long total, long reserved, double allocationRatio, long minUnit, long maxUnit, long stepSize) {

    /** Offers nothing. */
    public static final Inventory NONE = new Inventory(0, 0, 1.0, 1, 0, 1);

    /** An inventory that may be allocated as a whole, in steps of one. */
    public static Inventory of(long total, long reserved, double allocationRatio) {
        return new Inventory(total, reserved, allocationRatio, 1, total, 1);
    }

    /** What placement lets in all: {@code (total - reserved) * allocationRatio}, cut to an integer. */
    public long capacity() {
        return (long) ((total - reserved) * allocationRatio);
    }
}
