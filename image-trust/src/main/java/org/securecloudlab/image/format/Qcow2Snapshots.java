package org.securecloudlab.image.format;

import java.io.IOException;
import org.securecloudlab.image.ImageBytes;

/** The table of a qcow2 image's snapshots, as far as qemu looks at it when it opens one ({@code block/qcow2-snapshot.c} of QEMU 7.2). */
final class Qcow2Snapshots {
    private static final int HEADER_BYTES = 40;
    private static final long MAX_EXTRA_BYTES = 1024;
    private static final long MAX_TABLE_BYTES = 1024L * 65536;

    private Qcow2Snapshots() {}

    /**
     * Walks through the entries; their number was checked before.
     *
     * @throws UnreadableImage at the first one that qemu would not take
     */
    static void check(ImageBytes image, long tableOffset, long entries) throws IOException {
        long offset = tableOffset;
        for (long i = 0; i < entries; i++) {
            offset = (offset + 7) & ~7L;
            Bytes entry = Bytes.bigEndian(PaddedReads.bytes(image, offset, HEADER_BYTES));
            long extra = entry.u32(36);
            Qcow2Header.check(extra <= MAX_EXTRA_BYTES, "Too much extra metadata in snapshot table entry " + i);
            offset += HEADER_BYTES + extra + entry.u16(12) + entry.u16(14);
            Qcow2Header.check(offset - tableOffset <= MAX_TABLE_BYTES, "Snapshot table is too big");
        }
    }
}
