package org.securecloudlab.image.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.securecloudlab.image.ImageBytes;

/** The disk of a VMDK with grains in the same file, also compressed ones ({@code vmdk_open_vmdk4} of QEMU 7.2). */
final class VmdkSparseDisk implements ImageBytes {
    private static final long DIRECTORY_AT_END = -1L;
    private static final int DEFLATE = 1;
    private static final long ZERO_GRAIN_FLAG = 1 << 2;
    private static final long MARKER_FLAG = 1 << 17;
    private static final long MAX_GRAIN_SECTORS = 0x200000;
    private static final long MAX_DIRECTORY_ENTRIES = 32L << 20;
    private static final int MARKER_BYTES = 12;

    private final ImageBytes image;
    private final long sizeBytes;
    private final int grainBytes;
    private final int tableEntries;
    private final long directoryOffset;
    private final boolean compressed;
    private final boolean marked;
    private final boolean zeroGrains;
    private long cachedGrain = -1;
    private byte[] cachedBytes = new byte[0];

    private VmdkSparseDisk(ImageBytes image, Bytes header) throws UnreadableImage {
        long capacity = header.u64(12);
        long grainSectors = header.u64(20);
        long entries = header.u32(44);
        this.image = image;
        this.compressed = header.u16(77) == DEFLATE;
        this.marked = (header.u32(8) & MARKER_FLAG) != 0;
        this.zeroGrains = (header.u32(8) & ZERO_GRAIN_FLAG) != 0;
        this.directoryOffset = header.u64(56) * 512;
        Qcow2Header.check(header.u32(4) <= 3, "an unsupported VMDK version");
        Qcow2Header.check(entries > 0 && entries <= 512, "a grain table of an unsupported size");
        Qcow2Header.check(grainSectors > 0 && grainSectors <= MAX_GRAIN_SECTORS, "an invalid granularity");
        Qcow2Header.check(capacity >= 0 && capacity <= Long.MAX_VALUE / 512, "an invalid capacity");
        long perEntry = entries * grainSectors;
        Qcow2Header.check(
                (capacity + perEntry - 1) / perEntry <= MAX_DIRECTORY_ENTRIES, "a grain directory that is too large");
        Qcow2Header.check((image.sizeBytes() + 511) / 512 >= header.u64(64), "a file that is cut short");
        this.sizeBytes = capacity * 512;
        this.grainBytes = (int) grainSectors * 512;
        this.tableEntries = (int) entries;
    }

    static VmdkSparseDisk open(ImageBytes image, Bytes header) throws IOException {
        if (header.u64(56) != DIRECTORY_AT_END) {
            return new VmdkSparseDisk(image, header);
        }
        Bytes footer = Bytes.littleEndian(PaddedReads.bytes(image, image.sizeBytes() - 1024, 512));
        Qcow2Header.check(footer.startsWith("KDMV"), "a footer that is not there");
        return new VmdkSparseDisk(image, footer);
    }

    /** qemu goes by the header, whatever the descriptor says. */
    String createType() {
        return compressed ? "streamOptimized" : "monolithicSparse";
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
        int inGrain = (int) (offset % grainBytes);
        long there = Math.min(grainBytes - inGrain, sizeBytes - offset);
        int length = (int) Math.min(there, target.remaining());
        long start = grainOffset(offset / grainBytes);
        if (start < 0) {
            PaddedReads.zero(target, length);
        } else if (compressed) {
            target.put(decompressed(start), inGrain, length);
        } else {
            PaddedReads.copy(image, start + inGrain, target, length);
        }
        return length;
    }

    /** Offset of a grain in the file, or -1 for one of zeros. */
    private long grainOffset(long grain) throws IOException {
        long table = word(directoryOffset + grain / tableEntries * 4) * 512;
        if (table == 0) {
            return -1;
        }
        long entry = word(table + grain % tableEntries * 4);
        return entry == 0 || (entry == 1 && zeroGrains) ? -1 : entry * 512;
    }

    private long word(long offset) throws IOException {
        return Bytes.littleEndian(PaddedReads.bytes(image, offset, 4)).u32(0);
    }

    private byte[] decompressed(long start) throws IOException {
        if (start == cachedGrain) {
            return cachedBytes;
        }
        long packedBytes = marked
                ? Bytes.littleEndian(PaddedReads.bytes(image, start + 8, 4)).u32(0)
                : 2L * grainBytes;
        Qcow2Header.check(packedBytes > 0 && packedBytes <= 2L * grainBytes, "a compressed grain of an invalid size");
        byte[] packed = PaddedReads.bytes(image, start + (marked ? MARKER_BYTES : 0), (int) packedBytes);
        byte[] grain = new byte[grainBytes];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            int filled = 0;
            int got = 1;
            while (filled < grain.length && got > 0) {
                got = inflater.inflate(grain, filled, grain.length - filled);
                filled += got;
            }
        } catch (DataFormatException e) {
            throw new UnreadableImage("a compressed grain that cannot be decompressed");
        } finally {
            inflater.end();
        }
        cachedGrain = start;
        cachedBytes = grain;
        return grain;
    }
}
