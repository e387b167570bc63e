package org.securecloudlab.migration;

/**
 * The guest's memory when a migration starts, in pages of 4096 bytes: first those with content, then those that are all zero,
 * which is the order in which a guest that was filled from the bottom is scanned.
 *
 * @param totalPages all pages of all RAM blocks, firmware included
 * @param contentPages pages that are not all zero, at most {@code totalPages}
 */
public record GuestMemory(long totalPages, long contentPages) {
    /** QEMU's target page on x86-64. */
    public static final int PAGE_BYTES = 4096;

    private static final long PAGES_PER_MIB = 256;

    /** Refuses what no guest can have. */
    public GuestMemory {
        if (contentPages < 0 || totalPages < 1 || contentPages > totalPages) {
            throw new IllegalArgumentException("content pages [" + contentPages + "] of [" + totalPages + "]");
        }
    }

    /** Memory of a size, of which a share from 0 to 1 has content. */
    public static GuestMemory ofMiB(long ramMiB, double contentShare) {
        long pages = ramMiB * PAGES_PER_MIB;
        return new GuestMemory(pages, Math.round(pages * contentShare));
    }

    /** Pages that are all zero. */
    public long zeroPages() {
        return totalPages - contentPages;
    }

    /** The size in MiB, as a flavor states it. */
    public double ramMiB() {
        return (double) totalPages / PAGES_PER_MIB;
    }
}
