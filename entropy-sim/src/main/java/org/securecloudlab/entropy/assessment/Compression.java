package org.securecloudlab.entropy.assessment;

/**
 * The compression estimate of a bit string (SP 800-90B 6.3.4): Maurer's statistic over blocks of 6 bits, of which the first 1000 fill the
 * dictionary.
 */
final class Compression {
    private static final int BLOCK_BITS = 6;
    private static final int ALPHABET = 1 << BLOCK_BITS;
    private static final int DICTIONARY_BLOCKS = 1000;
    private static final double DEVIATION_FACTOR = 0.5907;

    private Compression() {}

    static Estimate of(SymbolTrack track) {
        byte[] bits = track.symbols();
        int blocks = bits.length / BLOCK_BITS;
        if (blocks <= DICTIONARY_BLOCKS + 1) {
            return Estimate.impossible(Estimator.COMPRESSION, "Not enough samples.");
        }
        MaurerExpectation expectation = new MaurerExpectation(ALPHABET, DICTIONARY_BLOCKS, blocks);
        int[] last = new int[ALPHABET];
        double sum = 0;
        double squares = 0;
        for (int i = 1; i <= blocks; i++) {
            int block = block(bits, (i - 1) * BLOCK_BITS);
            if (i > DICTIONARY_BLOCKS) {
                double distance = expectation.log2(i - last[block]);
                sum += distance;
                squares += distance * distance;
            }
            last[block] = i;
        }
        int tested = blocks - DICTIONARY_BLOCKS;
        double mean = sum / tested;
        double deviation = DEVIATION_FACTOR * Math.sqrt(Math.max(0, squares / (tested - 1.0) - mean * mean));
        double lower = mean - Bounds.Z_ALPHA * deviation / Math.sqrt(tested);
        double p = expectation.probability(lower);
        boolean found = p > 1.0 / ALPHABET;
        return Estimate.of(
                        Estimator.COMPRESSION,
                        found ? Bounds.minEntropy(p) / BLOCK_BITS : 1.0,
                        Figure.real("xBar", mean),
                        Figure.real("sigmaHat", deviation),
                        Figure.real("xBarLower", lower),
                        Figure.real("p", p))
                .note(found ? Notes.FOUND : Notes.NOT_FOUND);
    }

    private static int block(byte[] bits, int from) {
        int block = 0;
        for (int i = from; i < from + BLOCK_BITS; i++) {
            block = block << 1 | bits[i];
        }
        return block;
    }
}
