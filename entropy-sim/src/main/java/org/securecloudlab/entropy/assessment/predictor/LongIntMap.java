package org.securecloudlab.entropy.assessment.predictor;

import java.util.Arrays;

/** An open-addressing map from non-negative longs to ints other than 0, without boxing: the inner loop of two estimators. */
final class LongIntMap {
    private static final long FREE = -1;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int size;

    LongIntMap() {
        Arrays.fill(keys, FREE);
    }

    /** Where a key stands, or would stand until the next {@link #put}. */
    int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * GOLDEN) >>> 32) & mask;
        while (keys[slot] != key && keys[slot] != FREE) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The value at a slot, 0 for a free one. */
    int valueAt(int slot) {
        return values[slot];
    }

    void setAt(int slot, int value) {
        values[slot] = value;
    }

    int get(long key, int otherwise) {
        int slot = slot(key);
        return keys[slot] == FREE ? otherwise : values[slot];
    }

    void put(long key, int value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[4 * oldKeys.length];
        values = new int[4 * oldKeys.length];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
