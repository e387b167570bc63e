package org.securecloudlab.entropy.assessment.predictor;

import java.util.Arrays;

/**
 * The lag predictor (SP 800-90B 6.3.8): the symbol 1 to 128 places back, whichever distance did best so far. Only the places where
 * the present symbol stood can score, so the walk follows those.
 */
public final class Lag {
    static final int DEPTH = 128;
    private static final int RING = 256;

    private Lag() {}

    /** Predicts a sequence of symbols 0 to alphabetSize - 1. */
    public static PredictionScore predict(byte[] symbols, int alphabetSize) {
        return alphabetSize == 2 ? new BinaryLag(symbols).predict() : walk(symbols, alphabetSize);
    }

    static PredictionScore walk(byte[] symbols, int alphabetSize) {
        int[] last = new int[alphabetSize];
        Arrays.fill(last, -1);
        int[] before = new int[RING];
        long[] scores = new long[DEPTH];
        long most = 0;
        int winner = 0;
        RunCounter counter = new RunCounter();
        for (int i = 0; i < symbols.length; i++) {
            int symbol = symbols[i] & 0xFF;
            if (i > 0) {
                counter.record(i > winner && symbols[i - winner - 1] == symbols[i]);
            }
            int oldest = Math.max(0, i - DEPTH);
            for (int place = last[symbol]; place >= oldest; place = before[place & RING - 1]) {
                int lag = i - place - 1;
                if (++scores[lag] >= most) {
                    most = scores[lag];
                    winner = lag;
                }
            }
            before[i & RING - 1] = last[symbol];
            last[symbol] = i;
        }
        return counter.score(symbols.length - 1L);
    }
}
