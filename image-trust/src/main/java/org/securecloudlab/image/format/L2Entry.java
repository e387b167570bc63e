package org.securecloudlab.image.format;

/**
 * What a second-level table of qcow2 says of a cluster ({@code docs/interop/qcow2.txt}, "Standard" and "Extended L2 Entries";
 * {@code qcow2_get_subcluster_type} of QEMU 7.2).
 *
 * @param word the entry
 * @param bitmap of an extended entry: which parts are here (low half), which read as zeros (high half); 0 for a standard one
 */
record L2Entry(long word, long bitmap) {
    static final L2Entry NONE = new L2Entry(0, 0);
    static final long OFFSET_MASK = 0x00fffffffffffe00L;

    /** Parts of a cluster that an extended entry tells apart. */
    static final int SUBCLUSTERS = 32;

    private static final long COMPRESSED = 1L << 62;
    private static final long ZERO = 1;
    private static final long HERE_MASK = 0xffffffffL;

    boolean isCompressed() {
        return (word & COMPRESSED) != 0;
    }

    /** A standard entry's mark; in an extended one the bit means nothing. */
    boolean isZero() {
        return (word & ZERO) != 0;
    }

    /** Offset of the cluster in the image file; 0 for none. */
    long cluster() {
        return word & OFFSET_MASK;
    }

    /**
     * A part of the cluster is in the image file; otherwise it reads as zeros.
     *
     * @throws UnreadableImage when the bitmap contradicts itself or the entry
     */
    boolean holdsSubcluster(int part) throws UnreadableImage {
        boolean contradicts = cluster() == 0 ? (bitmap & HERE_MASK) != 0 : (bitmap >>> SUBCLUSTERS & bitmap) != 0;
        Qcow2Header.check(!contradicts, "a subcluster bitmap that contradicts itself");
        return (bitmap >>> part & 1) != 0;
    }
}
