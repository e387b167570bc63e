package org.securecloudlab.image.format;

import java.io.IOException;
import java.util.Optional;
import org.securecloudlab.image.ImageBytes;

/**
 * A qcow2 header that qemu takes (QEMU {@code docs/interop/qcow2.txt}; {@code block/qcow2.c}, {@code qcow2_do_open} of 7.2).
 *
 * @param version 2 or 3
 * @param clusterBits 9 to 21
 * @param sizeBytes of the virtual disk
 * @param encrypted a method is set
 * @param l1Entries entries of the first-level table, bounded by qemu's own limit
 * @param l1Offset where that table is
 * @param incompatible feature bits
 * @param rawDataFile the data file is said to be raw, which only counts when there is one
 * @param zstd clusters are compressed with zstd, not deflate
 * @param backingFile name of a backing file
 * @param dataFile name of an external data file; the word for one without name where the header gives none
 */
record Qcow2Header(
        int version,
        int clusterBits,
        long sizeBytes,
        boolean encrypted,
        int l1Entries,
        long l1Offset,
        long incompatible,
        boolean rawDataFile,
        boolean zstd,
        Optional<String> backingFile,
        Optional<String> dataFile) {
    static final long MAGIC = 0x514649fbL;

    private static final int HEADER_BYTES = 112;
    private static final int V2_HEADER_BYTES = 72;
    private static final int V3_HEADER_BYTES = 104;
    private static final long DATA_FILE_BIT = 0x4;
    private static final long DATA_FILE_RAW_BIT = 0x2;
    private static final long EXTENDED_L2_BIT = 0x10;
    private static final long KNOWN_INCOMPATIBLE = 0x1f;
    private static final int MAX_NAME_BYTES = 1023;
    private static final int LUKS = 2;

    /**
     * Parses and checks.
     *
     * @throws UnreadableImage with the first reason for which qemu would not open it
     */
    static Qcow2Header read(ImageBytes image) throws IOException {
        Bytes header = Bytes.bigEndian(PaddedReads.bytes(image, 0, HEADER_BYTES));
        int version = (int) Math.min(header.u32(4), 4);
        long clusterBits = header.u32(20);
        check(version == 2 || version == 3, "an unsupported qcow2 version");
        check(clusterBits >= 9 && clusterBits <= 21, "an unsupported cluster size");
        long clusterBytes = 1L << clusterBits;
        long headerBytes = version == 2 ? V2_HEADER_BYTES : header.u32(100);
        check(version == 2 || headerBytes >= V3_HEADER_BYTES, "a header that is too short");
        check(headerBytes <= clusterBytes, "a header that exceeds its cluster");
        long backingOffset = header.u64(8);
        check(backingOffset >= 0 && backingOffset <= clusterBytes, "an invalid backing file offset");
        long incompatible = version == 2 ? 0 : header.u64(72);
        check((incompatible & ~KNOWN_INCOMPATIBLE) == 0, "an unsupported feature");
        check((incompatible & EXTENDED_L2_BIT) == 0 || clusterBits >= 14, "an unsupported subcluster size");
        check(version == 2 || header.u32(96) <= 6, "reference counts of more than 64 bits");
        check(header.u32(32) <= 2, "an unsupported encryption method");
        boolean zstd = compressionType(header, headerBytes, incompatible) == 1;
        Qcow2Tables.check(header, (int) clusterBits);
        Qcow2Extensions extensions =
                Qcow2Extensions.read(image, headerBytes, backingOffset == 0 ? clusterBytes : backingOffset);
        Qcow2Snapshots.check(image, header.u64(64), header.u32(60));
        check(header.u32(32) != LUKS || extensions.hasCryptoHeader(), "LUKS without its header");
        return new Qcow2Header(
                version,
                (int) clusterBits,
                header.u64(24) / 512 * 512,
                header.u32(32) != 0,
                (int) header.u32(36),
                header.u64(40),
                incompatible,
                version >= 3 && (header.u64(88) & DATA_FILE_RAW_BIT) != 0,
                zstd,
                backingFile(image, header, backingOffset, clusterBytes),
                (incompatible & DATA_FILE_BIT) == 0
                        ? Optional.empty()
                        : Optional.of(extensions.dataFile().orElse("(unnamed)")));
    }

    /** What keeps qemu from reading its bytes, although it opens it to tell about it. */
    Optional<String> obstacle() {
        if (encrypted) {
            return Optional.of("encrypted, and no secret is given");
        }
        return rawDataFile && dataFile.isEmpty() ? Optional.of("data-file-raw requires a data file") : Optional.empty();
    }

    int clusterBytes() {
        return 1 << clusterBits;
    }

    boolean hasSubclusters() {
        return (incompatible & EXTENDED_L2_BIT) != 0;
    }

    private static int compressionType(Bytes header, long headerBytes, long incompatible) throws UnreadableImage {
        int type = headerBytes > V3_HEADER_BYTES ? header.u8(104) : 0;
        boolean declared = (incompatible & 0x8) != 0;
        check(type <= 1 && declared == (type != 0), "a compression type that does not fit the features");
        return type;
    }

    private static Optional<String> backingFile(ImageBytes image, Bytes header, long offset, long clusterBytes)
            throws IOException {
        if (offset == 0) {
            return Optional.empty();
        }
        long length = header.u32(16);
        check(length <= Math.min(MAX_NAME_BYTES, clusterBytes - offset), "a backing file name that is too long");
        byte[] name = PaddedReads.bytes(image, offset, (int) length);
        return Optional.of(Bytes.bigEndian(name).latin1(0, name.length)).filter(text -> !text.isEmpty());
    }

    static void check(boolean good, String otherwise) throws UnreadableImage {
        if (!good) {
            throw new UnreadableImage(otherwise);
        }
    }
}
