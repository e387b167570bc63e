package org.securecloudlab.entropy.assessment.tuple;

/** Sorts words by their high bits, as unsigned numbers; equal ones keep their order. */
public final class RadixSort {
    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private RadixSort() {}

    /** Sorts by the bits from {@code lowestBit} up. */
    public static void byHighBits(long[] words, int lowestBit) {
        long[] from = words;
        long[] to = new long[words.length];
        for (int shift = lowestBit; shift < Long.SIZE; shift += DIGIT_BITS) {
            pass(from, to, shift);
            long[] swapped = from;
            from = to;
            to = swapped;
        }
        if (from != words) {
            System.arraycopy(from, 0, words, 0, words.length);
        }
    }

    private static void pass(long[] from, long[] to, int shift) {
        int[] next = new int[DIGITS];
        for (long word : from) {
            next[(int) (word >>> shift) & DIGITS - 1]++;
        }
        int start = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int count = next[digit];
            next[digit] = start;
            start += count;
        }
        for (long word : from) {
            to[next[(int) (word >>> shift) & DIGITS - 1]++] = word;
        }
    }
}
