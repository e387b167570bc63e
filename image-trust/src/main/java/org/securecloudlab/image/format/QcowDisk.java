package org.securecloudlab.image.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.securecloudlab.image.ImageBytes;

/** The virtual disk of a qcow image, the format before qcow2 ({@code block/qcow.c}, {@code qcow_open} of QEMU 7.2). */
final class QcowDisk implements ImageBytes {
    private static final int HEADER_BYTES = 48;
    private static final int ENTRY_BYTES = 8;
    private static final int MAX_NAME_BYTES = 1023;
    private static final int SECTOR_BYTES = 512;
    /** Offsets in QEMU end a little before 2^63 ({@code BDRV_MAX_LENGTH}). */
    private static final long MAX_OFFSET = Long.MAX_VALUE - (1L << 30);

    private final ImageBytes image;
    private final long sizeBytes;
    private final int clusterBits;
    private final int l2Bits;
    private final long l1Offset;
    private long cachedEntry;
    private byte[] cachedCluster = new byte[0];

    private QcowDisk(ImageBytes image, Bytes header) {
        this.image = image;
        this.sizeBytes = header.u64(24) / SECTOR_BYTES * SECTOR_BYTES;
        this.clusterBits = header.u8(32);
        this.l2Bits = header.u8(33);
        this.l1Offset = header.u64(40);
    }

    static QemuImage open(ImageBytes image) throws IOException {
        Bytes header = Bytes.bigEndian(PaddedReads.bytes(image, 0, HEADER_BYTES));
        check(header);
        boolean encrypted = header.u32(36) != 0;
        QcowDisk disk = new QcowDisk(image, header);
        return new QemuImage(
                "qcow",
                disk.sizeBytes,
                backingFile(image, header),
                Optional.empty(),
                Optional.empty(),
                encrypted ? Optional.of("encrypted, and no secret is given") : Optional.empty(),
                encrypted ? Optional.empty() : Optional.of(disk));
    }

    private static void check(Bytes header) throws UnreadableImage {
        long size = header.u64(24);
        int clusterBits = header.u8(32);
        int l2Bits = header.u8(33);
        // A size of 2^63 and more comes out negative, and is larger than anything.
        Qcow2Header.check(size < 0 || size > 1, "Image size is too small (must be at least 2 bytes)");
        Qcow2Header.check(clusterBits >= 9 && clusterBits <= 16, "Cluster size must be between 512 and 64k");
        Qcow2Header.check(l2Bits >= 6 && l2Bits <= 13, "L2 table size must be between 512 and 64k");
        Qcow2Header.check(header.u32(36) <= 1, "invalid encryption method in qcow header");
        int shift = clusterBits + l2Bits;
        long l1Entries = size < 0 ? Long.MAX_VALUE : (size >> shift) + 1;
        Qcow2Header.check(l1Entries <= Integer.MAX_VALUE / ENTRY_BYTES, "Image too large");
        offset(header.u64(40));
    }

    private static Optional<String> backingFile(ImageBytes image, Bytes header) throws IOException {
        long offset = header.u64(8);
        if (offset == 0) {
            return Optional.empty();
        }
        long length = header.u32(16);
        Qcow2Header.check(length <= MAX_NAME_BYTES, "Backing file name too long");
        byte[] name = PaddedReads.bytes(image, offset(offset), (int) length);
        return Optional.of(Bytes.bigEndian(name).latin1(0, name.length)).filter(text -> !text.isEmpty());
    }

    private static long offset(long offset) throws UnreadableImage {
        Qcow2Header.check(offset >= 0 && offset <= MAX_OFFSET, "Input/output error");
        return offset;
    }

    @Override
    public long sizeBytes() {
        return sizeBytes;
    }

    @Override
    public int read(ByteBuffer target, long offset) throws IOException {
        if (offset >= sizeBytes) {
            return -1;
        }
        int clusterBytes = 1 << clusterBits;
        int inCluster = (int) (offset & (clusterBytes - 1));
        int length = (int) Math.min(Math.min(clusterBytes - inCluster, sizeBytes - offset), target.remaining());
        long entry = entry(offset);
        if (entry == 0) {
            PaddedReads.zero(target, length);
        } else if (entry < 0) {
            target.put(decompressed(entry), inCluster, length);
        } else {
            Qcow2Header.check(entry % SECTOR_BYTES == 0, "a cluster that is not aligned");
            PaddedReads.copy(image, offset(entry) + inCluster, target, length);
        }
        return length;
    }

    private long entry(long offset) throws IOException {
        long l2Offset = pointer(l1Offset + (offset >> (clusterBits + l2Bits)) * ENTRY_BYTES);
        return l2Offset == 0
                ? 0
                : pointer(offset(l2Offset) + ((offset >> clusterBits) & ((1L << l2Bits) - 1)) * ENTRY_BYTES);
    }

    private long pointer(long at) throws IOException {
        return Bytes.bigEndian(PaddedReads.bytes(image, at, ENTRY_BYTES)).u64(0);
    }

    /** The highest bit says that it is compressed; its length stands in the bits below. */
    private byte[] decompressed(long entry) throws IOException {
        if (entry != cachedEntry) {
            int shift = 63 - clusterBits;
            int length = (int) (entry >> shift & ((1 << clusterBits) - 1));
            byte[] packed = PaddedReads.bytes(image, entry & ((1L << shift) - 1), length);
            cachedCluster = Deflated.cluster(packed, 1 << clusterBits);
            cachedEntry = entry;
        }
        return cachedCluster;
    }
}
