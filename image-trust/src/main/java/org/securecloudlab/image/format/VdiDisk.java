package org.securecloudlab.image.format;

import java.io.IOException;
import org.securecloudlab.image.ImageBytes;

/** VirtualBox VDI of version 1.1, as far as qemu takes it ({@code block/vdi.c}, {@code vdi_open} of QEMU 7.2). */
final class VdiDisk {
    static final long SIGNATURE = 0xbeda107fL;

    private static final long VERSION_1_1 = 0x00010001L;
    private static final int HEADER_BYTES = 512;
    private static final long BLOCK_BYTES = 1L << 20;
    private static final long MAX_BLOCKS = 0x3fffffffL;
    private static final long FIRST_UNALLOCATED = 0xfffffffeL;

    private VdiDisk() {}

    static ImageBytes open(ImageBytes image) throws IOException {
        Bytes header = Bytes.littleEndian(PaddedReads.bytes(image, 0, HEADER_BYTES));
        long mapOffset = header.u32(0x154);
        long dataOffset = header.u32(0x158);
        long blocks = header.u32(0x180);
        long size = (header.u64(0x170) + 511) / 512 * 512;
        Qcow2Header.check(header.u32(0x44) == VERSION_1_1, "an unsupported VDI version");
        Qcow2Header.check(mapOffset % 512 == 0 && dataOffset % 512 == 0, "an unaligned table or data area");
        Qcow2Header.check(header.u32(0x168) == 512, "an unsupported sector size");
        Qcow2Header.check(header.u32(0x178) == BLOCK_BYTES, "an unsupported block size");
        Qcow2Header.check(
                size >= 0 && blocks <= MAX_BLOCKS && size <= blocks * BLOCK_BYTES, "an unsupported disk size");
        Qcow2Header.check(isZero(header, 0x1a8) && isZero(header, 0x1b8), "a link or a parent");
        return new BlockMap(image, size, BLOCK_BYTES, block -> {
            long entry = Bytes.littleEndian(PaddedReads.bytes(image, mapOffset + block * 4, 4))
                    .u32(0);
            return entry >= FIRST_UNALLOCATED ? -1 : dataOffset + entry * BLOCK_BYTES;
        });
    }

    private static boolean isZero(Bytes header, int uuid) {
        return header.u64(uuid) == 0 && header.u64(uuid + 8) == 0;
    }
}
