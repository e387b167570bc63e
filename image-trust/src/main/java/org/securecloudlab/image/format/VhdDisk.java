package org.securecloudlab.image.format;

import java.io.IOException;
import java.util.Set;
import org.securecloudlab.image.ImageBytes;

/** VHD whose footer is copied to its start, as far as qemu takes it ({@code block/vpc.c}, {@code vpc_open} of QEMU 7.2). */
final class VhdDisk {
    private static final int FOOTER_BYTES = 512;
    private static final int FIXED = 2;
    private static final long MAX_GEOMETRY_SECTORS = 65535L * 16 * 255;
    private static final long UNALLOCATED = 0xffffffffL;
    private static final long MAX_TABLE_BYTES = Integer.MAX_VALUE;
    /** Writers whose current size counts; for all others the geometry does. */
    private static final Set<String> SIZE_COUNTS = Set.of("win ", "qem2", "d2v ", "tap\0", "CTXS");

    private VhdDisk() {}

    static ImageBytes open(ImageBytes image) throws IOException {
        Bytes footer = Bytes.bigEndian(PaddedReads.bytes(image, 0, FOOTER_BYTES));
        long geometry = (long) footer.u16(56) * footer.u8(58) * footer.u8(59);
        boolean bySize = SIZE_COUNTS.contains(footer.latin1(28, 4)) || geometry == MAX_GEOMETRY_SECTORS;
        long size = bySize ? footer.u64(48) / 512 * 512 : geometry * 512;
        Qcow2Header.check(size >= 0, "a disk of 8 EiB or more");
        if (footer.u32(60) == FIXED) {
            return new BlockMap(image, size, Math.max(1, size), block -> 0);
        }
        return dynamic(image, footer.u64(16), size);
    }

    private static ImageBytes dynamic(ImageBytes image, long headerOffset, long size) throws IOException {
        Bytes header = Bytes.bigEndian(PaddedReads.bytes(image, headerOffset, 1024));
        Qcow2Header.check(header.startsWith("cxsparse"), "no dynamic disk header");
        long table = header.u64(16);
        long entries = header.u32(28);
        long block = header.u32(32);
        Qcow2Header.check(block >= 512 && Long.bitCount(block) == 1, "an invalid block size");
        Qcow2Header.check(
                entries * 4 <= MAX_TABLE_BYTES && entries * block >= size,
                "a page table that is too small or too large");
        Qcow2Header.check(table >= 0, "a page table at an invalid offset");
        long bitmapBytes = (block / (8 * 512) + 511) / 512 * 512;
        return new BlockMap(image, size, block, index -> {
            long entry = Bytes.bigEndian(PaddedReads.bytes(image, table + index * 4, 4))
                    .u32(0);
            return entry == UNALLOCATED ? -1 : entry * 512 + bitmapBytes;
        });
    }
}
