package org.securecloudlab.entropy.assessment.predictor;

import java.util.Arrays;

/**
 * The LZ78Y predictor (SP 800-90B 6.3.10): the follower with the highest count among those of the last 16 to 1 symbols, the longest
 * context first; at most 65,536 contexts in all.
 *
 * <p>As in the tool, a known context takes new followers without limit, and its count before this symbol is the one that predicts.
 */
public final class Lz78y {
    static final int DEPTH = 16;
    static final int MOST_CONTEXTS = 65_536;

    private final byte[] symbols;
    private final Contexts[] contexts = new Contexts[DEPTH];
    private final int[] path = new int[DEPTH + 1];
    private int known;

    private Lz78y(byte[] symbols) {
        this.symbols = symbols;
        Arrays.setAll(contexts, d -> new Contexts());
    }

    /** Predicts a sequence of more than 18 symbols 0 to alphabetSize - 1. */
    public static PredictionScore predict(byte[] symbols, int alphabetSize) {
        return alphabetSize == 2 ? new BinaryLz78y(symbols).predict() : new Lz78y(symbols).predict();
    }

    static PredictionScore predictAny(byte[] symbols) {
        return new Lz78y(symbols).predict();
    }

    private PredictionScore predict() {
        RunCounter counter = new RunCounter();
        learn(DEPTH, walk(DEPTH));
        for (int i = DEPTH + 1; i < symbols.length; i++) {
            int symbol = symbols[i] & 0xFF;
            int reached = walk(i);
            int most = 0;
            int prediction = -1;
            for (int length = 1; length <= reached; length++) {
                Contexts ofLength = contexts[length - 1];
                int count = ofLength.bestCount(path[length]);
                if (count == 0) {
                    continue;
                }
                if (count >= most) {
                    most = count;
                    prediction = ofLength.best(path[length]);
                }
                ofLength.follow(path[length], symbol, true);
            }
            if (reached < DEPTH && known < MOST_CONTEXTS) {
                learn(i, reached);
            }
            counter.record(prediction == symbol);
        }
        return counter.score(symbols.length - DEPTH - 1L);
    }

    /** Fills the path with the contexts before a place; how long the longest one known is. */
    private int walk(int i) {
        for (int length = 1; length <= DEPTH; length++) {
            int context = contexts[length - 1].find(path[length - 1], symbols[i - length] & 0xFF);
            if (context == Contexts.NONE) {
                return length - 1;
            }
            path[length] = context;
        }
        return DEPTH;
    }

    /**
     * Notes the unknown contexts before a place, the longest first, while there is room. When room ends among them, the shorter ones are
     * left without followers, as mere steps to the longer.
     */
    private void learn(int i, int reached) {
        int from = Math.max(reached, DEPTH - (MOST_CONTEXTS - known));
        for (int length = reached + 1; length <= DEPTH; length++) {
            path[length] = contexts[length - 1].add(path[length - 1], symbols[i - length] & 0xFF);
        }
        for (int length = from + 1; length <= DEPTH; length++) {
            contexts[length - 1].follow(path[length], symbols[i] & 0xFF, true);
            known++;
        }
    }
}
