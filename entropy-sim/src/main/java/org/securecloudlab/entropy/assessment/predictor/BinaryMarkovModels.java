package org.securecloudlab.entropy.assessment.predictor;

/** The MultiMMC predictor on bits: every context has its place in a table, both follower counts in one long. */
final class BinaryMarkovModels {
    private static final int DEPTH = MarkovModels.DEPTH;

    private final byte[] bits;
    private final long[][] counts = new long[DEPTH][];
    private final int[] entries = new int[DEPTH];
    private final long[] scores = new long[DEPTH];
    private final RunCounter counter = new RunCounter();
    private int winner;

    BinaryMarkovModels(byte[] bits) {
        this.bits = bits;
        int start = 0;
        for (int d = 0; d < DEPTH; d++) {
            counts[d] = new long[2 << d];
            start = start << 1 | bits[d];
            counts[d][start] = one(bits[d + 1]);
            entries[d] = 1;
        }
    }

    PredictionScore predict() {
        int past = bits[0];
        for (int i = 2; i < bits.length; i++) {
            past = past << 1 | bits[i - 1];
            step(past, bits[i], Math.min(DEPTH, i - 1));
        }
        return counter.score(bits.length - 2L);
    }

    private void step(int past, int bit, int lengths) {
        int predictor = winner;
        int best = winner;
        long one = one(bit);
        int d = 0;
        for (; d < lengths; d++) {
            long[] table = counts[d];
            int context = past & table.length - 1;
            long pair = table[context];
            if (pair == 0) {
                break;
            }
            int prediction = (int) pair > (int) (pair >>> 32) ? 0 : 1;
            boolean isHit = prediction == bit;
            scores[d] += isHit ? 1 : 0;
            best = isHit && scores[d] >= scores[best] ? d : best;
            if (d == predictor) {
                counter.record(isHit);
            }
            table[context] = follow(pair, one, d);
        }
        winner = best;
        for (; d < lengths; d++) {
            if (entries[d] < MarkovModels.MOST_ENTRIES) {
                entries[d]++;
                counts[d][past & counts[d].length - 1] = one;
            }
        }
    }

    private long follow(long pair, long one, int d) {
        boolean isKnown = one == 1 ? (int) pair != 0 : pair >>> 32 != 0;
        if (!isKnown) {
            if (entries[d] >= MarkovModels.MOST_ENTRIES) {
                return pair;
            }
            entries[d]++;
        }
        return pair + one;
    }

    /** One more 0 in the low half, or one more 1 in the high half. */
    private static long one(int bit) {
        return 1L << 32 * bit;
    }
}
