package org.securecloudlab.entropy.assessment.predictor;

import java.util.Arrays;

/**
 * The contexts of one length that a predictor has seen, numbered from 0, and what followed them. Among the symbols that followed most
 * often the largest is the prediction, as in the tool.
 *
 * <p>A context is found by the number of the context one symbol shorter and the symbol before that. One table a length: in data
 * with much entropy only the short ones are visited after the start, and those stay in the processor's cache. The first follower
 * stands beside the context, for most long contexts never have a second.
 */
final class Contexts {
    static final int NONE = -1;

    private static final int SYMBOLS = 256;
    private static final int STRIDE = 4;
    private static final int COUNT = 1;
    private static final int FIRST = 2;
    private static final int FIRST_COUNT = 3;

    private final LongIntMap numbers = new LongIntMap();
    private final LongIntMap furtherFollowers = new LongIntMap();
    /** For each context the predicted symbol, its count, the first follower, its count: beside each other, for they are read together. */
    private int[] state = new int[STRIDE * 64];

    private int size;

    /** The number of a context, or {@link #NONE}. */
    int find(int shorter, int symbol) {
        return numbers.get(key(shorter, symbol), NONE);
    }

    int add(int shorter, int symbol) {
        if (STRIDE * size == state.length) {
            state = Arrays.copyOf(state, 2 * state.length);
        }
        numbers.put(key(shorter, symbol), size);
        return size++;
    }

    /** How often the predicted symbol followed; 0 for a context that is only a step to a longer one. */
    int bestCount(int context) {
        return state[STRIDE * context + COUNT];
    }

    int best(int context) {
        return state[STRIDE * context];
    }

    /**
     * Counts a symbol after a context.
     *
     * @param mayAdd whether a symbol that never followed it may be noted
     * @return whether it was noted for the first time
     */
    boolean follow(int context, int symbol, boolean mayAdd) {
        int count = next(context, symbol, mayAdd);
        if (count == 0) {
            return false;
        }
        int best = STRIDE * context;
        if (count > state[best + COUNT] || (count == state[best + COUNT] && symbol > state[best])) {
            state[best] = symbol;
            state[best + COUNT] = count;
        }
        return count == 1;
    }

    /** The new count, or 0 when the symbol may not be noted. */
    private int next(int context, int symbol, boolean mayAdd) {
        int at = STRIDE * context;
        if (state[at + FIRST_COUNT] == 0) {
            state[at + FIRST] = symbol;
        }
        if (state[at + FIRST] == symbol) {
            return ++state[at + FIRST_COUNT];
        }
        long key = key(context, symbol);
        int slot = furtherFollowers.slot(key);
        int count = furtherFollowers.valueAt(slot) + 1;
        if (count > 1) {
            furtherFollowers.setAt(slot, count);
        } else if (mayAdd) {
            furtherFollowers.put(key, 1);
        } else {
            return 0;
        }
        return count;
    }

    private static long key(int context, int symbol) {
        return (long) context * SYMBOLS + symbol;
    }
}
