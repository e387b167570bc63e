package org.securecloudlab.entropy.assessment.predictor;

/**
 * The LZ78Y predictor on bits: every context has its place in a table, both follower counts in one long.
 *
 * <p>Whatever follows a context follows its last bit as well, so no count exceeds that of the shortest context, and one that has fallen
 * behind stays behind. A context with both counts behind can never predict again, and neither can longer ones: the walk ends there.
 */
final class BinaryLz78y {
    private static final int DEPTH = Lz78y.DEPTH;

    private final byte[] bits;
    private final long[][] counts = new long[DEPTH][];
    private int contexts;

    BinaryLz78y(byte[] bits) {
        this.bits = bits;
        for (int d = 0; d < DEPTH; d++) {
            counts[d] = new long[2 << d];
        }
    }

    PredictionScore predict() {
        RunCounter counter = new RunCounter();
        int past = 0;
        for (int i = 0; i < DEPTH; i++) {
            past = past << 1 | bits[i];
        }
        step(past, bits[DEPTH]);
        for (int i = DEPTH + 1; i < bits.length; i++) {
            past = past << 1 | bits[i - 1];
            counter.record(step(past, bits[i]) == bits[i]);
        }
        return counter.score(bits.length - DEPTH - 1L);
    }

    /** Learns one bit and returns what was predicted, -1 for nothing. Of equal counts the longest context predicts. */
    private int step(int past, int bit) {
        long one = 1L << (32 * bit);
        long shortest = counts[0][past & 1];
        int zeros = (int) shortest;
        int ones = (int) (shortest >>> 32);
        int most = Math.max(zeros, ones);
        int prediction = -1;
        for (int d = 0; d < DEPTH; d++) {
            long[] table = counts[d];
            int context = past & table.length - 1;
            long pair = table[context];
            if (pair == 0) {
                continue;
            }
            int zerosHere = (int) pair;
            int onesHere = (int) (pair >>> 32);
            if (zerosHere < zeros && onesHere < ones) {
                break;
            }
            if (Math.max(zerosHere, onesHere) == most) {
                prediction = zerosHere > onesHere ? 0 : 1;
            }
            table[context] = pair + one;
        }
        if (contexts < Lz78y.MOST_CONTEXTS) {
            learn(past, one);
        }
        return prediction;
    }

    /** Notes unknown contexts, the longest first, while there is room. Until then a known context has all shorter ones known. */
    private void learn(int past, long one) {
        for (int d = DEPTH - 1; d >= 0 && contexts < Lz78y.MOST_CONTEXTS; d--) {
            int context = past & counts[d].length - 1;
            if (counts[d][context] != 0) {
                return;
            }
            counts[d][context] = one;
            contexts++;
        }
    }
}
