package org.securecloudlab.entropy.assessment.fips;

/** The block tests of samples: their bits, most significant first, are packed into bytes without gaps. */
public final class FipsAssessment {
    private static final int CHUNK_BYTES = 1 << 16;

    private FipsAssessment() {}

    /**
     * Tests samples.
     *
     * @param samples one symbol a byte, in the low bits
     * @param bitsPerSymbol 1 to 8
     */
    public static FipsCounts of(byte[] samples, int bitsPerSymbol) {
        FipsTests tests = new FipsTests();
        if (bitsPerSymbol == Byte.SIZE) {
            tests.accept(samples, 0, samples.length);
            return tests.counts();
        }
        byte[] chunk = new byte[CHUNK_BYTES];
        int filled = 0;
        int pending = 0;
        int pendingBits = 0;
        for (byte symbol : samples) {
            pending = pending << bitsPerSymbol | (symbol & 0xFF);
            pendingBits += bitsPerSymbol;
            if (pendingBits >= Byte.SIZE) {
                pendingBits -= Byte.SIZE;
                chunk[filled++] = (byte) (pending >> pendingBits);
                if (filled == chunk.length) {
                    tests.accept(chunk, 0, filled);
                    filled = 0;
                }
            }
        }
        tests.accept(chunk, 0, filled);
        return tests.counts();
    }
}
