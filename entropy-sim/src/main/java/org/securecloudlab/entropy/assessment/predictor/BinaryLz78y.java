package org.securecloudlab.entropy.assessment.predictor;

/** The LZ78Y predictor on bits: every context has its place in a table, both follower counts in one long. */
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

    /** Learns one bit and returns what was predicted, -1 for nothing. */
    private int step(int past, int bit) {
        long one = 1L << 32 * bit;
        int most = 0;
        int prediction = -1;
        for (int d = DEPTH - 1; d >= 0; d--) {
            long[] table = counts[d];
            int context = past & table.length - 1;
            long pair = table[context];
            if (pair == 0) {
                if (contexts >= Lz78y.MOST_CONTEXTS) {
                    continue;
                }
                contexts++;
            }
            int zeros = (int) pair;
            int ones = (int) (pair >>> 32);
            int count = Math.max(zeros, ones);
            if (count > most) {
                most = count;
                prediction = zeros > ones ? 0 : 1;
            }
            table[context] = pair + one;
        }
        return prediction;
    }
}
