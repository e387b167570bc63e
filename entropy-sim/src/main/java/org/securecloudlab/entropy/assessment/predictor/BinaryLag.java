package org.securecloudlab.entropy.assessment.predictor;

/**
 * The lag predictor on bits, 64 at a time. In a block a lag that stands more than 64 below the leader cannot take the lead, so its score is
 * a population count; only the few others are followed bit by bit.
 */
final class BinaryLag {
    private static final int BLOCK = Long.SIZE;

    private final int length;
    private final long[] words;
    private final long[] scores = new long[Lag.DEPTH];
    private final long[] hits = new long[Lag.DEPTH];
    private final int[] contenders = new int[Lag.DEPTH];
    private final RunCounter counter = new RunCounter();
    private int winner;
    private long most;

    BinaryLag(byte[] bits) {
        this.length = bits.length;
        this.words = new long[(bits.length + BLOCK - 1) / BLOCK + 1];
        for (int i = 0; i < bits.length; i++) {
            words[i / BLOCK] |= (long) bits[i] << i;
        }
    }

    PredictionScore predict() {
        for (int from = 0; from < length; from += BLOCK) {
            block(from);
        }
        return counter.score(length - 1L);
    }

    private void block(int from) {
        int bits = Math.min(BLOCK, length - from);
        int contending = 0;
        for (int lag = 0; lag < Lag.DEPTH; lag++) {
            hits[lag] = hits(from, lag + 1, bits);
            if (scores[lag] >= most - BLOCK) {
                contenders[contending++] = lag;
            } else {
                scores[lag] += Long.bitCount(hits[lag]);
            }
        }
        for (int bit = 0; bit < bits; bit++) {
            if (from + bit > 0) {
                counter.record((hits[winner] >>> bit & 1) != 0);
            }
            step(bit, contending);
        }
    }

    private void step(int bit, int contending) {
        for (int c = 0; c < contending; c++) {
            int lag = contenders[c];
            if ((hits[lag] >>> bit & 1) != 0 && ++scores[lag] >= most) {
                most = scores[lag];
                winner = lag;
            }
        }
    }

    /** The places of a block at which the bit so many places back is the same; places before the first bit never are. */
    private long hits(int from, int distance, int bits) {
        long earlier = window(from - distance);
        long same = ~(words[from / BLOCK] ^ earlier);
        int missing = Math.max(0, distance - from);
        if (missing >= BLOCK) {
            return 0;
        }
        same &= -1L << missing;
        return bits == BLOCK ? same : same & (1L << bits) - 1;
    }

    private long window(int from) {
        int word = Math.floorDiv(from, BLOCK);
        int shift = Math.floorMod(from, BLOCK);
        long low = word >= 0 ? words[word] >>> shift : 0;
        return shift == 0 || word + 1 < 0 ? low : low | words[word + 1] << BLOCK - shift;
    }
}
