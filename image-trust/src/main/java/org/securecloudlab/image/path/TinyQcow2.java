package org.securecloudlab.image.path;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The smallest qcow2 that holds one cluster of data (QEMU {@code docs/interop/qcow2.txt}). */
final class TinyQcow2 {
    private static final int CLUSTER_BITS = 14;

    /** Bytes of the one cluster. */
    static final int CLUSTER_BYTES = 1 << CLUSTER_BITS;

    private static final int MAGIC = 0x514649fb;
    private static final int CLUSTERS = 6;
    private static final long COPIED = 1L << 63;
    private static final long EXTERNAL_DATA_FILE = 1 << 2;
    private static final int DATA_FILE_NAME = 0x44415441;
    private static final int HEADER_BYTES = 104;

    private TinyQcow2() {}

    /** Wraps a disk of exactly one cluster. */
    static byte[] of(byte[] disk) {
        ByteBuffer file = ByteBuffer.allocate(CLUSTERS * CLUSTER_BYTES);
        file.putInt(MAGIC).putInt(3).putLong(0).putInt(0).putInt(CLUSTER_BITS).putLong(CLUSTER_BYTES);
        file.putInt(0)
                .putInt(1)
                .putLong(cluster(3))
                .putLong(cluster(1))
                .putInt(1)
                .putInt(0)
                .putLong(0);
        file.putLong(0).putLong(0).putLong(0).putInt(4).putInt(HEADER_BYTES);
        file.putLong((int) cluster(1), cluster(2));
        for (int cluster = 0; cluster < CLUSTERS; cluster++) {
            file.putShort((int) cluster(2) + cluster * Short.BYTES, (short) 1);
        }
        file.putLong((int) cluster(3), cluster(4) | COPIED);
        file.putLong((int) cluster(4), cluster(5) | COPIED);
        file.put((int) cluster(5), disk);
        return file.array();
    }

    /** One whose data is in a file of the host (CVE-2024-32498). */
    static byte[] withDataFile(String hostFile) {
        ByteBuffer file = ByteBuffer.wrap(of(new byte[CLUSTER_BYTES]));
        byte[] name = hostFile.getBytes(StandardCharsets.UTF_8);
        file.putLong(72, EXTERNAL_DATA_FILE);
        file.putInt(HEADER_BYTES, DATA_FILE_NAME).putInt(HEADER_BYTES + Integer.BYTES, name.length);
        file.put(HEADER_BYTES + 2 * Integer.BYTES, name);
        return file.array();
    }

    private static long cluster(int number) {
        return (long) number * CLUSTER_BYTES;
    }
}
