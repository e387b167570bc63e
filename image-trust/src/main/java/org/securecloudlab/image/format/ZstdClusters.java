package org.securecloudlab.image.format;

import io.airlift.compress.zstd.ZstdDecompressor;

/**
 * Clusters compressed with Zstandard, as qcow2 has them ({@code qcow2_zstd_decompress} of QEMU 7.2; frames by RFC 8878). Where a frame ends is
 * read from its own headers, because whatever fills the last sector follows it.
 */
final class ZstdClusters {
    private static final long MAGIC = 0xfd2fb528L;
    private static final long SKIPPABLE_MAGIC = 0x184d2a50L;
    private static final long SKIPPABLE_MASK = 0xfffffff0L;
    private static final int MAGIC_BYTES = 4;
    private static final int BLOCK_HEADER_BYTES = 3;
    private static final int RUN = 1;
    private static final int RESERVED = 3;

    private ZstdClusters() {}

    /** A cluster; whole frames must fill it exactly. */
    static byte[] cluster(byte[] packed, int clusterBytes) throws UnreadableImage {
        byte[] cluster = new byte[clusterBytes];
        ZstdDecompressor decompressor = new ZstdDecompressor();
        int from = 0;
        int filled = 0;
        try {
            while (filled < clusterBytes) {
                int frameBytes = frameBytes(packed, from);
                filled += decompressor.decompress(packed, from, frameBytes, cluster, filled, clusterBytes - filled);
                from += frameBytes;
            }
        } catch (RuntimeException e) { // the library has several for bytes that are none of its format
            throw new UnreadableImage("a compressed cluster that cannot be decompressed");
        }
        return cluster;
    }

    /** Length of the frame that begins there. */
    private static int frameBytes(byte[] packed, int from) throws UnreadableImage {
        Bytes bytes = Bytes.littleEndian(packed);
        long magic = bytes.u32(from);
        if ((magic & SKIPPABLE_MASK) == SKIPPABLE_MAGIC) {
            return bounded(2L * MAGIC_BYTES + bytes.u32(from + MAGIC_BYTES), packed, from);
        }
        Qcow2Header.check(magic == MAGIC, "a compressed cluster that cannot be decompressed");
        int descriptor = bytes.u8(from + MAGIC_BYTES);
        long at = (long) from + MAGIC_BYTES + headerBytes(descriptor);
        boolean last = false;
        while (!last) {
            int here = bounded(at + BLOCK_HEADER_BYTES, packed, 0) - BLOCK_HEADER_BYTES;
            int block = bytes.u8(here) | bytes.u8(here + 1) << 8 | bytes.u8(here + 2) << 16;
            int type = block >> 1 & 3;
            Qcow2Header.check(type != RESERVED, "a compressed cluster that cannot be decompressed");
            at = (long) here + BLOCK_HEADER_BYTES + (type == RUN ? 1 : block >> 3);
            last = (block & 1) != 0;
        }
        boolean checksum = (descriptor & 4) != 0;
        return bounded(at + (checksum ? 4 : 0) - from, packed, from);
    }

    /** Descriptor, window, dictionary id and content size (RFC 8878, section 3.1.1.1). */
    private static int headerBytes(int descriptor) {
        boolean singleSegment = (descriptor & 0x20) != 0;
        int sizeFlag = descriptor >> 6;
        int dictionaryFlag = descriptor & 3;
        int sizeBytes = sizeFlag == 0 ? (singleSegment ? 1 : 0) : 1 << sizeFlag;
        int dictionaryBytes = dictionaryFlag == 3 ? 4 : dictionaryFlag;
        return 1 + (singleSegment ? 0 : 1) + dictionaryBytes + sizeBytes;
    }

    private static int bounded(long length, byte[] packed, int from) throws UnreadableImage {
        Qcow2Header.check(length <= packed.length - from, "a compressed cluster that is cut short");
        return (int) length;
    }
}
