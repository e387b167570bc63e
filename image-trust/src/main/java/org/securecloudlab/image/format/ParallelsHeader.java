package org.securecloudlab.image.format;

import java.io.IOException;
import java.util.Optional;
import org.securecloudlab.image.ImageBytes;

/** A Parallels image that qemu takes ({@code docs/interop/parallels.txt}; {@code block/parallels.c}, {@code parallels_open} of QEMU 7.2). */
final class ParallelsHeader {
    private static final int HEADER_BYTES = 64;
    private static final String OLD = "WithoutFreeSpace";
    private static final int SECTOR_BYTES = 512;
    private static final long MAX_TRACKS = Integer.MAX_VALUE / 513;
    private static final long MAX_ENTRIES = Integer.MAX_VALUE / 4;
    private static final long MAX_SECTORS = Long.MAX_VALUE / SECTOR_BYTES;
    private static final long EXTENSION_MAGIC = 0xab234cef23dcea87L;

    private ParallelsHeader() {}

    static QemuImage open(ImageBytes image) throws IOException {
        Bytes header = Bytes.littleEndian(PaddedReads.bytes(image, 0, HEADER_BYTES));
        long tracks = header.u32(28);
        Qcow2Header.check(tracks != 0, "Invalid image: Zero sectors per track");
        Qcow2Header.check(tracks <= MAX_TRACKS, "Invalid image: Too big cluster");
        Qcow2Header.check(header.u32(32) <= MAX_ENTRIES, "Catalog too large");
        // The old format counts sectors in 32 bits; what stands above them does not count.
        long sectors = header.startsWith(OLD) ? header.u32(36) : header.u64(36);
        Qcow2Header.check(sectors >= 0 && sectors <= MAX_SECTORS, "File too large");
        extension(image, header.u64(56));
        return new QemuImage(
                "parallels",
                sectors * SECTOR_BYTES,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(disk(image, header, sectors)));
    }

    /** Blocks of a track by one table; 0 is a block that was never written. The old format counts sectors, the new one blocks. */
    private static ImageBytes disk(ImageBytes image, Bytes header, long sectors) {
        long blockBytes = header.u32(28) * SECTOR_BYTES;
        long entries = header.u32(32);
        long unitBytes = header.startsWith(OLD) ? SECTOR_BYTES : blockBytes;
        return new BlockMap(image, sectors * SECTOR_BYTES, blockBytes, block -> {
            if (block >= entries) {
                return -1;
            }
            long entry = Bytes.littleEndian(PaddedReads.bytes(image, HEADER_BYTES + block * 4, 4))
                    .u32(0);
            return entry == 0 ? -1 : entry * unitBytes;
        });
    }

    private static void extension(ImageBytes image, long sector) throws IOException {
        if (sector != 0) {
            boolean inside = sector > 0 && sector <= MAX_SECTORS;
            byte[] magic = inside ? PaddedReads.bytes(image, sector * SECTOR_BYTES, Long.BYTES) : new byte[0];
            Qcow2Header.check(
                    Bytes.littleEndian(magic).u64(0) == EXTENSION_MAGIC, "a format extension with a wrong magic");
        }
    }
}
