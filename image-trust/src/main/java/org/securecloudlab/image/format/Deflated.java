package org.securecloudlab.image.format;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Clusters compressed with deflate, as qcow and qcow2 have them ({@code block/qcow.c}, {@code block/qcow2-threads.c} of QEMU 7.2). */
final class Deflated {
    private Deflated() {}

    /** A cluster; what is packed must fill it, and may be followed by anything. */
    static byte[] cluster(byte[] packed, int clusterBytes) throws UnreadableImage {
        byte[] cluster = new byte[clusterBytes];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            int filled = 0;
            int got = 1;
            while (filled < cluster.length && got > 0) {
                got = inflater.inflate(cluster, filled, cluster.length - filled);
                filled += got;
            }
            Qcow2Header.check(filled == cluster.length, "a compressed cluster that is too short");
        } catch (DataFormatException e) {
            throw new UnreadableImage("a compressed cluster that cannot be decompressed");
        } finally {
            inflater.end();
        }
        return cluster;
    }
}
