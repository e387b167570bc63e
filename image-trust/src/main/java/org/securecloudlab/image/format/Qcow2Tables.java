package org.securecloudlab.image.format;

/** Limits of a qcow2 image's tables ({@code block/qcow2.h} and {@code qcow2_validate_table} of QEMU 7.2). */
final class Qcow2Tables {
    private static final long MAX_L1_BYTES = 32L << 20;
    private static final long MAX_REFCOUNT_TABLE_BYTES = 8L << 20;
    private static final long MAX_SNAPSHOTS = 65536;
    private static final int SNAPSHOT_HEADER_BYTES = 40;

    private Qcow2Tables() {}

    static void check(Bytes header, int clusterBits) throws UnreadableImage {
        long refcountClusters = header.u32(56);
        Qcow2Header.check(refcountClusters > 0, "no reference count table");
        long clusterBytes = 1L << clusterBits;
        table(header.u64(48), refcountClusters, clusterBytes, MAX_REFCOUNT_TABLE_BYTES, clusterBytes);
        table(
                header.u64(64),
                header.u32(60),
                SNAPSHOT_HEADER_BYTES,
                MAX_SNAPSHOTS * SNAPSHOT_HEADER_BYTES,
                clusterBytes);
        long l1Entries = header.u32(36);
        table(header.u64(40), l1Entries, 8, MAX_L1_BYTES, clusterBytes);
        long size = header.u64(24);
        Qcow2Header.check(size >= 0, "a disk of 8 EiB or more");
        boolean extended = header.u32(4) > 2 && (header.u64(72) & 0x10) != 0;
        int shift = clusterBits + clusterBits - (extended ? 4 : 3);
        long needed = shift >= 63 ? (size == 0 ? 0 : 1) : (size >> shift) + ((size & ((1L << shift) - 1)) == 0 ? 0 : 1);
        Qcow2Header.check(l1Entries >= needed, "a first-level table that is too small");
    }

    private static void table(long offset, long entries, long entryBytes, long maxBytes, long clusterBytes)
            throws UnreadableImage {
        Qcow2Header.check(entries <= maxBytes / entryBytes, "a table that is too large");
        boolean inside = offset >= 0 && Long.MAX_VALUE - entries * entryBytes >= offset;
        Qcow2Header.check(inside && offset % clusterBytes == 0, "a table at an invalid offset");
    }
}
