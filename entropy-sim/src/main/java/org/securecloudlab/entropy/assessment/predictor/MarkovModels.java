package org.securecloudlab.entropy.assessment.predictor;

import java.util.Arrays;

/**
 * The MultiMMC predictor (SP 800-90B 6.3.9): what followed the last 1 to 16 symbols most often, whichever length did best so far; at most
 * 100,000 pairs of context and follower a length.
 *
 * <p>The first pair of each length is the one at the start of the sequence, before any prediction, as in the tool.
 */
public final class MarkovModels {
    static final int DEPTH = 16;
    static final int MOST_ENTRIES = 100_000;

    private final byte[] symbols;
    private final Contexts[] contexts = new Contexts[DEPTH];
    private final int[] entries = new int[DEPTH];
    private final long[] scores = new long[DEPTH];
    private final RunCounter counter = new RunCounter();
    private int winner;

    private MarkovModels(byte[] symbols) {
        this.symbols = symbols;
        Arrays.setAll(contexts, d -> new Contexts());
    }

    /** Predicts a sequence of more than 17 symbols 0 to alphabetSize - 1. */
    public static PredictionScore predict(byte[] symbols, int alphabetSize) {
        return alphabetSize == 2 ? new BinaryMarkovModels(symbols).predict() : new MarkovModels(symbols).predict();
    }

    static PredictionScore predictAny(byte[] symbols) {
        return new MarkovModels(symbols).predict();
    }

    private PredictionScore predict() {
        for (int length = 1; length <= DEPTH; length++) {
            int context = 0;
            for (int d = 0; d < length; d++) {
                context = findOrAdd(d, context, symbols[length - 1 - d] & 0xFF);
            }
            contexts[length - 1].follow(context, symbols[length] & 0xFF, true);
        }
        Arrays.fill(entries, 1);
        for (int i = 2; i < symbols.length; i++) {
            step(i);
        }
        return counter.score(symbols.length - 2L);
    }

    private void step(int i) {
        int symbol = symbols[i] & 0xFF;
        int predictor = winner;
        int context = 0;
        int lengths = Math.min(DEPTH, i - 1);
        int d = 0;
        for (; d < lengths; d++) {
            int longer = contexts[d].find(context, symbols[i - d - 1] & 0xFF);
            if (longer == Contexts.NONE || contexts[d].bestCount(longer) == 0) {
                break;
            }
            context = longer;
            judge(d, contexts[d].best(context) == symbol, predictor);
            if (contexts[d].follow(context, symbol, entries[d] < MOST_ENTRIES)) {
                entries[d]++;
            }
        }
        for (; d < lengths; d++) {
            context = learn(d, context, i);
        }
    }

    private void judge(int d, boolean isHit, int predictor) {
        if (isHit && ++scores[d] >= scores[winner]) {
            winner = d;
        }
        if (d == predictor) {
            counter.record(isHit);
        }
    }

    /** Notes a context for the first time while there is room; one whose shorter context found no room can never be reached. */
    private int learn(int d, int shorter, int i) {
        if (entries[d] >= MOST_ENTRIES) {
            return Contexts.NONE;
        }
        entries[d]++;
        if (shorter == Contexts.NONE) {
            return Contexts.NONE;
        }
        int context = findOrAdd(d, shorter, symbols[i - d - 1] & 0xFF);
        contexts[d].follow(context, symbols[i] & 0xFF, true);
        return context;
    }

    private int findOrAdd(int d, int shorter, int symbol) {
        int found = contexts[d].find(shorter, symbol);
        return found == Contexts.NONE ? contexts[d].add(shorter, symbol) : found;
    }
}
