package org.securecloudlab.entropy.assessment.bzip;

/**
 * The length of bzip2's output at block size 5, which the NIST tool uses, for texts in which no byte occurs four times in a row, such as
 * decimal numbers below 256 with spaces between: bzip2's first run-length step leaves those as they are.
 */
public final class BzipLength {
    /** 500,000 less the 19 bytes that libbz2 keeps free. */
    private static final int BLOCK = 5 * 100_000 - 19;

    private static final int HEADER_BITS = 32;
    private static final int TRAILER_BITS = 48 + 32;

    private BzipLength() {}

    /** Bytes of the compressed text. */
    public static int of(byte[] text, int length) {
        long bits = HEADER_BITS + TRAILER_BITS;
        int from = 0;
        while (from < length) {
            int to = endOfBlock(text, from, length);
            bits += BlockLength.bits(text, from, to);
            from = to;
        }
        return (int) ((bits + 7) / 8);
    }

    /** A block ends with the run of equal bytes that fills it; a last byte that was already read goes with it. */
    private static int endOfBlock(byte[] text, int from, int length) {
        long full = (long) from + BLOCK;
        if (full >= length) {
            return length;
        }
        int to = (int) full;
        while (to < length && text[to] == text[to - 1]) {
            to++;
        }
        return to + 1 >= length ? length : to;
    }
}
