package org.securecloudlab.entropy.assessment.predictor;

import java.util.Arrays;

/** The lag predictor on bits, 64 at a time. */
final class BinaryLag {
    private static final int BLOCK = ScoreRace.BLOCK;

    private final int length;
    private final long[] words;
    private final long[] hits = new long[Lag.DEPTH];
    private final long[] spoke = new long[Lag.DEPTH];

    BinaryLag(byte[] bits) {
        this.length = bits.length;
        this.words = new long[(bits.length + BLOCK - 1) / BLOCK + 1];
        for (int i = 0; i < bits.length; i++) {
            words[i / BLOCK] |= (long) bits[i] << i;
        }
    }

    PredictionScore predict() {
        ScoreRace race = new ScoreRace(Lag.DEPTH);
        for (int from = 0; from < length; from += BLOCK) {
            int places = Math.min(BLOCK, length - from);
            for (int lag = 0; lag < Lag.DEPTH; lag++) {
                hits[lag] = hits(from, lag + 1, places);
            }
            // The very first bit is not predicted.
            Arrays.fill(spoke, from == 0 ? ~1L : -1L);
            race.block(hits, spoke, places);
        }
        return race.score(length - 1L);
    }

    /** The places of a block at which the bit so many places back is the same; places before the first bit never are. */
    private long hits(int from, int distance, int places) {
        long earlier = window(from - distance);
        long same = ~(words[from / BLOCK] ^ earlier);
        int missing = Math.max(0, distance - from);
        if (missing >= BLOCK) {
            return 0;
        }
        same &= -1L << missing;
        return places == BLOCK ? same : same & (1L << places) - 1;
    }

    private long window(int from) {
        int word = Math.floorDiv(from, BLOCK);
        int shift = Math.floorMod(from, BLOCK);
        long low = word >= 0 ? words[word] >>> shift : 0;
        return shift == 0 || word + 1 < 0 ? low : low | words[word + 1] << (BLOCK - shift);
    }
}
