package org.securecloudlab.image.format;

import java.io.IOException;
import java.util.Optional;
import org.securecloudlab.image.ImageBytes;

/** A QED image that qemu takes ({@code docs/interop/qed_spec.txt}; {@code block/qed.c}, {@code bdrv_qed_do_open} of QEMU 7.2). */
final class QedHeader {
    private static final int HEADER_BYTES = 64;
    private static final long BACKING_FILE = 1;
    private static final long KNOWN_FEATURES = 7;
    private static final long MIN_CLUSTER_BYTES = 4096;
    private static final long MAX_CLUSTER_BYTES = 64L << 20;
    private static final long MAX_TABLE_CLUSTERS = 16;
    private static final int MAX_NAME_BYTES = 1023;

    private final ImageBytes image;
    private final Bytes header;
    private final long clusterBytes;
    private final long tableClusters;
    private final long headerBytes;

    private QedHeader(ImageBytes image, Bytes header) {
        this.image = image;
        this.header = header;
        this.clusterBytes = header.u32(4);
        this.tableClusters = header.u32(8);
        this.headerBytes = header.u32(12) * clusterBytes;
    }

    static QemuImage open(ImageBytes image) throws IOException {
        QedHeader qed = new QedHeader(image, Bytes.littleEndian(PaddedReads.bytes(image, 0, HEADER_BYTES)));
        qed.check();
        return new QemuImage(
                "qed",
                qed.header.u64(48),
                qed.backingFile(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BlockMap(image, qed.header.u64(48), qed.clusterBytes, qed::offsetOf)));
    }

    /** By two levels of tables ({@code qed_find_cluster}); 0 is a cluster that was never written, 1 one of zeros. */
    private long offsetOf(long cluster) throws IOException {
        long entries = tableClusters * clusterBytes / Long.BYTES;
        long table = entry(header.u64(40), cluster / entries);
        if (table == 0) {
            return -1;
        }
        long last = table + (tableClusters - 1) * clusterBytes;
        Qcow2Header.check(last > table && isCluster(table) && isCluster(last), "QED table offset is invalid");
        long offset = entry(table, cluster % entries);
        if (offset == 0 || offset == 1) {
            return -1;
        }
        Qcow2Header.check(isCluster(offset), "QED cluster offset is invalid");
        return offset;
    }

    private long entry(long table, long index) throws IOException {
        byte[] entry = PaddedReads.bytes(image, table + index * Long.BYTES, Long.BYTES);
        return Bytes.littleEndian(entry).u64(0);
    }

    private void check() throws UnreadableImage {
        Qcow2Header.check((header.u64(16) & ~KNOWN_FEATURES) == 0, "Unsupported QED features");
        Qcow2Header.check(
                isPowerBetween(clusterBytes, MIN_CLUSTER_BYTES, MAX_CLUSTER_BYTES), "QED cluster size is invalid");
        Qcow2Header.check(isPowerBetween(tableClusters, 1, MAX_TABLE_CLUSTERS), "QED table size is invalid");
        Qcow2Header.check(isSize(header.u64(48)), "QED image size is invalid");
        long first = header.u64(40);
        long last = first + (tableClusters - 1) * clusterBytes;
        // A table of one cluster ends where it begins, which qemu takes for an overflow.
        Qcow2Header.check(last > first && isCluster(first) && isCluster(last), "QED table offset is invalid");
    }

    private static boolean isPowerBetween(long value, long least, long most) {
        return value >= least && value <= most && Long.bitCount(value) == 1;
    }

    /** Whole sectors, and no more than two levels of tables can tell of. */
    private boolean isSize(long size) {
        long entries = tableClusters * clusterBytes / Long.BYTES;
        long most = Math.multiplyHigh(entries * clusterBytes, entries) == 0
                ? entries * clusterBytes * entries
                : Long.MAX_VALUE;
        return size >= 0 && size % 512 == 0 && (most < 0 || size <= most);
    }

    private boolean isCluster(long offset) {
        long end = image.sizeBytes() / clusterBytes * clusterBytes;
        return offset >= 0 && offset % clusterBytes == 0 && offset >= headerBytes && offset < end;
    }

    private Optional<String> backingFile() throws IOException {
        if ((header.u64(16) & BACKING_FILE) == 0) {
            return Optional.empty();
        }
        long offset = header.u32(56);
        long length = header.u32(60);
        Qcow2Header.check(offset + length <= headerBytes, "a backing file name outside the header");
        Qcow2Header.check(length <= MAX_NAME_BYTES, "a backing file name that is too long");
        byte[] name = PaddedReads.bytes(image, offset, (int) length);
        return Optional.of(Bytes.bigEndian(name).latin1(0, name.length)).filter(text -> !text.isEmpty());
    }
}
