package org.securecloudlab.image.format;

import java.io.IOException;
import java.util.HexFormat;
import org.securecloudlab.image.ImageBytes;

/**
 * VHDX without a parent and with an empty log (MS-VHDX; {@code block/vhdx.c} of QEMU 7.2, which opens no other read-only).
 */
final class VhdxDisk {
    private static final int REGION_TABLE_OFFSET = 192 << 10;
    private static final int TABLE_BYTES = 64 << 10;
    private static final int MAX_ENTRIES = 2047;
    private static final byte[] BAT = guid("6677c22d23f600429d64115e9bfd4a08");
    private static final byte[] METADATA = guid("06a27c8b90479a4bb8fe575f050f886e");
    private static final byte[] FILE_PARAMETERS = guid("3767a1ca36fa434db3b633f0aa44e76b");
    private static final byte[] DISK_SIZE = guid("2442a52f1bcd7648b2115dbed83bf4b8");
    private static final byte[] LOGICAL_SECTOR = guid("1dbf41816fa90947ba47f233a8faab5f");

    private final ImageBytes image;

    private VhdxDisk(ImageBytes image) {
        this.image = image;
    }

    static ImageBytes open(ImageBytes image) throws IOException {
        return new VhdxDisk(image).open();
    }

    private ImageBytes open() throws IOException {
        Qcow2Header.check(activeHeaderHasNoLog(), "a log that must be replayed, or no valid header");
        Bytes regions = Bytes.littleEndian(PaddedReads.bytes(image, REGION_TABLE_OFFSET, TABLE_BYTES));
        Qcow2Header.check(regions.startsWith("regi") && regions.u32(8) <= MAX_ENTRIES, "no region table");
        long bat = entry(regions, 16, regions.u32(8), BAT, 16);
        long metadata = entry(regions, 16, regions.u32(8), METADATA, 16);
        Bytes table = Bytes.littleEndian(PaddedReads.bytes(image, metadata, TABLE_BYTES));
        Qcow2Header.check(table.startsWith("metadata") && table.u16(10) <= MAX_ENTRIES, "no metadata table");
        Bytes parameters = item(table, metadata, FILE_PARAMETERS);
        long block = parameters.u32(0);
        Qcow2Header.check((parameters.u32(4) & 2) == 0, "a parent");
        Qcow2Header.check(block >= 1 << 20 && block <= 256 << 20 && Long.bitCount(block) == 1, "an invalid block size");
        long size = item(table, metadata, DISK_SIZE).u64(0);
        long sector = item(table, metadata, LOGICAL_SECTOR).u32(0);
        Qcow2Header.check(sector == 512 || sector == 4096, "an unsupported sector size");
        Qcow2Header.check(size >= 0 && size <= 64L << 40 && size % sector == 0, "an invalid disk size");
        long chunkRatio = (sector << 23) / block;
        return new BlockMap(image, size, block, index -> located(bat, index + index / chunkRatio));
    }

    private long located(long bat, long index) throws IOException {
        long entry =
                Bytes.littleEndian(PaddedReads.bytes(image, bat + index * 8, 8)).u64(0);
        int state = (int) (entry & 7);
        Qcow2Header.check(state <= 3 || state == 6, "a block in a state that is not supported");
        return state == 6 ? entry & ~0xfffffL : -1;
    }

    /** Of the two headers the one with the higher sequence number counts. */
    private boolean activeHeaderHasNoLog() throws IOException {
        Bytes first = Bytes.littleEndian(PaddedReads.bytes(image, 64 << 10, 128));
        Bytes second = Bytes.littleEndian(PaddedReads.bytes(image, 128 << 10, 128));
        boolean firstValid = first.startsWith("head");
        boolean secondValid = second.startsWith("head");
        Bytes active = !secondValid || (firstValid && first.u64(8) > second.u64(8)) ? first : second;
        return (firstValid || secondValid) && active.u64(48) == 0 && active.u64(56) == 0;
    }

    private Bytes item(Bytes table, long metadata, byte[] guid) throws IOException {
        long offset = entry(table, 32, table.u16(10), guid, 16) & 0xffffffffL;
        return Bytes.littleEndian(PaddedReads.bytes(image, metadata + offset, 8));
    }

    private static long entry(Bytes table, int first, long count, byte[] guid, int field) throws UnreadableImage {
        for (int i = 0; i < count; i++) {
            if (table.hasAt(first + i * 32, guid)) {
                return table.u64(first + i * 32 + field);
            }
        }
        throw new UnreadableImage("a region or a metadata item is missing");
    }

    private static byte[] guid(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
