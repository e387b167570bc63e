package org.securecloudlab.entropy.assessment.predictor;

/**
 * The MultiMMC predictor on bits. Every context has its place in a table, both follower counts in one long. Lengths do not depend on each
 * other, for a context that was seen has had all its shorter ones seen; so each goes through the sequence alone, with one table in the
 * processor's cache, and only then are they compared.
 */
final class BinaryMarkovModels {
    private static final int DEPTH = MarkovModels.DEPTH;
    private static final int BLOCK = ScoreRace.BLOCK;

    private final byte[] bits;
    private final long[][] hits = new long[DEPTH][];
    private final long[][] spoke = new long[DEPTH][];

    BinaryMarkovModels(byte[] bits) {
        this.bits = bits;
    }

    PredictionScore predict() {
        int blocks = (bits.length + BLOCK - 1) / BLOCK;
        for (int d = 0; d < DEPTH; d++) {
            hits[d] = new long[blocks];
            spoke[d] = new long[blocks];
            predict(d, hits[d], spoke[d]);
        }
        ScoreRace race = new ScoreRace(DEPTH);
        long[] hitsOfBlock = new long[DEPTH];
        long[] spokeOfBlock = new long[DEPTH];
        for (int block = 0; block < blocks; block++) {
            for (int d = 0; d < DEPTH; d++) {
                hitsOfBlock[d] = hits[d][block];
                spokeOfBlock[d] = spoke[d][block];
            }
            race.block(hitsOfBlock, spokeOfBlock, Math.min(BLOCK, bits.length - block * BLOCK));
        }
        return race.score(bits.length - 2L);
    }

    /** One length: d + 1 bits of context. */
    private void predict(int d, long[] right, long[] any) {
        long[] counts = new long[2 << d];
        int mask = counts.length - 1;
        int past = 0;
        for (int i = 0; i <= d; i++) {
            past = past << 1 | bits[i];
        }
        counts[past] = one(bits[d + 1]);
        int entries = 1;
        for (int i = d + 2; i < bits.length; i++) {
            past = (past << 1 | bits[i - 1]) & mask;
            int bit = bits[i];
            long pair = counts[past];
            long one = one(bit);
            if (pair != 0) {
                int prediction = (int) pair > (int) (pair >>> 32) ? 0 : 1;
                any[i / BLOCK] |= 1L << i;
                right[i / BLOCK] |= (long) (1 ^ prediction ^ bit) << i;
            }
            if ((pair >>> (32 * bit) & 0xFFFF_FFFFL) == 0) {
                if (entries >= MarkovModels.MOST_ENTRIES) {
                    continue;
                }
                entries++;
            }
            counts[past] = pair + one;
        }
    }

    /** One more 0 in the low half, or one more 1 in the high half. */
    private static long one(int bit) {
        return 1L << (32 * bit);
    }
}
