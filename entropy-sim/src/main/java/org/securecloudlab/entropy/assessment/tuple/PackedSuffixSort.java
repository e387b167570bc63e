package org.securecloudlab.entropy.assessment.tuple;

import java.util.Arrays;
import java.util.Optional;

/**
 * Sorts suffixes by 64-bit windows of the packed sequence: a radix sort of (leading symbols, place) words, then equal ones again by what
 * comes next. Neighbours' common prefixes fall out of the comparison.
 */
final class PackedSuffixSort {
    /** Window look-ups allowed for each symbol before long repeats make the linear sort quicker; an assumption. */
    private static final int PATIENCE = 6;

    private static final int MOST_LEVELS = 500;

    private final int length;
    private final PackedSequence packed;
    private final int symbolBits;
    private final int step;
    private final int keyShift;
    private final long placeMask;
    private final int[] prefixes;
    private final long[] words;
    private long patience;

    PackedSuffixSort(byte[] symbols, int alphabetSize) {
        this.length = symbols.length;
        this.packed = PackedSequence.of(symbols, alphabetSize);
        this.symbolBits = packed.symbolBits();
        int placeBits = 32 - Integer.numberOfLeadingZeros(length);
        this.placeMask = (1L << placeBits) - 1;
        this.step = (Long.SIZE - placeBits) / symbolBits;
        this.keyShift = Long.SIZE - step * symbolBits;
        this.prefixes = new int[length];
        this.words = new long[length];
        this.patience = (long) PATIENCE * length;
    }

    /** Common prefixes by rank, or nothing when repeats are too long for this way. */
    Optional<int[]> commonPrefixes() {
        for (int place = 0; place < length; place++) {
            words[place] = word(place, 0);
        }
        RadixSort.byHighBits(words, keyShift);
        if (!settle(0, length, 0)) {
            return Optional.empty();
        }
        for (int rank = 1; rank < length; rank++) {
            int later = Math.max(place(rank - 1), place(rank));
            prefixes[rank] = Math.min(prefixes[rank], length - later);
        }
        return Optional.of(prefixes);
    }

    private long word(int place, int depth) {
        return packed.window(place + depth) >>> keyShift << keyShift | place;
    }

    private int place(int rank) {
        return (int) (words[rank] & placeMask);
    }

    /** Notes the common prefixes of words sorted by the symbols after {@code depth}, and sorts equal ones deeper. */
    private boolean settle(int from, int to, int depth) {
        int low = from;
        while (low < to) {
            int high = low + 1;
            while (high < to && (words[high] ^ words[low]) >>> keyShift == 0) {
                high++;
            }
            if (high < to) {
                prefixes[high] = depth + Long.numberOfLeadingZeros(words[high] ^ words[high - 1]) / symbolBits;
            }
            if (high - low > 1 && !deeper(low, high, depth + step)) {
                return false;
            }
            low = high;
        }
        return true;
    }

    /** Sorts words that agree in {@code depth} symbols; those that end before come first, the shortest ahead. */
    private boolean deeper(int from, int to, int depth) {
        patience -= to - from;
        if (patience < 0 || depth > MOST_LEVELS * step) {
            return false;
        }
        int alive = ended(from, to, depth);
        for (int rank = alive; rank < to; rank++) {
            words[rank] = word(place(rank), depth) ^ Long.MIN_VALUE;
        }
        Arrays.sort(words, alive, to);
        for (int rank = alive; rank < to; rank++) {
            words[rank] ^= Long.MIN_VALUE;
        }
        return settle(alive, to, depth);
    }

    /** Moves suffixes that end within {@code depth} to the front, the shortest ahead; returns the first of the others. */
    private int ended(int from, int to, int depth) {
        int alive = from;
        for (int rank = from; rank < to; rank++) {
            if (place(rank) + depth >= length) {
                long word = words[rank];
                words[rank] = words[alive];
                words[alive++] = word & placeMask;
            }
        }
        Arrays.sort(words, from, alive);
        for (int low = from, high = alive - 1; low < high; low++, high--) {
            long word = words[low];
            words[low] = words[high];
            words[high] = word;
        }
        // What they share is all of the shorter one; it is bounded by the end later.
        for (int rank = from + 1; rank <= alive && rank < to; rank++) {
            prefixes[rank] = depth;
        }
        return alive;
    }
}
