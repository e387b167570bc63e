package org.securecloudlab.image.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.securecloudlab.image.ImageBytes;

/**
 * The virtual disk of a qcow2 image: clusters, or their thirty-two parts, by two levels of tables, a table's cluster at a time in
 * memory.
 */
final class Qcow2Disk implements ImageBytes {
    private final ImageBytes image;
    private final Qcow2Header header;
    private final byte[] l1;
    private long cachedL2Offset = -1;
    private Bytes cachedL2 = Bytes.bigEndian(new byte[0]);
    private long cachedEntry;
    private byte[] cachedCluster = new byte[0];

    private Qcow2Disk(ImageBytes image, Qcow2Header header, byte[] l1) {
        this.image = image;
        this.header = header;
        this.l1 = l1;
    }

    static QemuImage open(ImageBytes image) throws IOException {
        Qcow2Header header = Qcow2Header.read(image);
        boolean readable = !header.encrypted() && header.dataFile().isEmpty();
        Optional<ImageBytes> disk = Optional.empty();
        if (readable) {
            byte[] l1 = PaddedReads.bytes(image, header.l1Offset(), header.l1Entries() * 8);
            disk = Optional.of(new Qcow2Disk(image, header, l1));
        }
        return new QemuImage(
                "qcow2",
                header.sizeBytes(),
                header.backingFile(),
                header.dataFile(),
                Optional.empty(),
                header.obstacle(),
                disk);
    }

    @Override
    public long sizeBytes() {
        return header.sizeBytes();
    }

    @Override
    public int read(ByteBuffer target, long offset) throws IOException {
        if (offset >= sizeBytes()) {
            return -1;
        }
        int inCluster = (int) (offset % header.clusterBytes());
        long there = Math.min(header.clusterBytes() - inCluster, sizeBytes() - offset);
        int length = (int) Math.min(there, target.remaining());
        L2Entry entry = entry(offset);
        if (entry.isCompressed()) {
            target.put(decompressed(entry.word()), inCluster, length);
            return length;
        }
        Qcow2Header.check(entry.cluster() % header.clusterBytes() == 0, "a cluster that is not aligned");
        if (header.hasSubclusters()) {
            int subclusterBytes = header.clusterBytes() / L2Entry.SUBCLUSTERS;
            length = Math.min(length, subclusterBytes - inCluster % subclusterBytes);
            copyOrZero(entry.holdsSubcluster(inCluster / subclusterBytes), entry, inCluster, target, length);
        } else {
            Qcow2Header.check(!entry.isZero() || header.version() >= 3, "a zero cluster before version 3");
            copyOrZero(!entry.isZero() && entry.cluster() != 0, entry, inCluster, target, length);
        }
        return length;
    }

    private void copyOrZero(boolean held, L2Entry entry, int inCluster, ByteBuffer target, int length)
            throws IOException {
        if (held) {
            PaddedReads.copy(image, entry.cluster() + inCluster, target, length);
        } else {
            PaddedReads.zero(target, length);
        }
    }

    private L2Entry entry(long offset) throws IOException {
        long cluster = offset >> header.clusterBits();
        int entryBits = header.hasSubclusters() ? 4 : 3;
        int entriesBits = header.clusterBits() - entryBits;
        long l1Index = cluster >> entriesBits;
        long l2Offset = Bytes.bigEndian(l1).u64((int) l1Index * 8) & L2Entry.OFFSET_MASK;
        if (l2Offset == 0) {
            return L2Entry.NONE;
        }
        Qcow2Header.check(l2Offset % header.clusterBytes() == 0, "a second-level table that is not aligned");
        if (l2Offset != cachedL2Offset) {
            cachedL2 = Bytes.bigEndian(PaddedReads.bytes(image, l2Offset, header.clusterBytes()));
            cachedL2Offset = l2Offset;
        }
        int at = (int) (cluster & ((1L << entriesBits) - 1)) << entryBits;
        return new L2Entry(cachedL2.u64(at), header.hasSubclusters() ? cachedL2.u64(at + 8) : 0);
    }

    /** A compressed cluster is read from whole sectors and must fill a cluster. */
    private byte[] decompressed(long entry) throws IOException {
        if (entry == cachedEntry) {
            return cachedCluster;
        }
        int shift = 62 - (header.clusterBits() - 8);
        long offset = entry & ((1L << shift) - 1);
        int sectors = (int) (entry >> shift & ((1 << (header.clusterBits() - 8)) - 1)) + 1;
        byte[] packed = PaddedReads.bytes(image, offset, sectors * 512 - (int) (offset & 511));
        byte[] cluster = header.zstd()
                ? ZstdClusters.cluster(packed, header.clusterBytes())
                : Deflated.cluster(packed, header.clusterBytes());
        cachedEntry = entry;
        cachedCluster = cluster;
        return cluster;
    }
}
