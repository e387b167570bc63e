package org.securecloudlab.entropy.assessment.bzip;

import java.util.Arrays;
import org.securecloudlab.entropy.assessment.tuple.InducedSort;
import org.securecloudlab.entropy.assessment.tuple.PackedSequence;
import org.securecloudlab.entropy.assessment.tuple.RadixSort;

/**
 * The last column of the sorted rotations of a block (Burrows and Wheeler): by packed leading symbols, equal ones again by the
 * symbols after those, and by induced sorting of the block written twice when repeats are long.
 */
final class RotationSort {
    /** Rotations looked at again, for each symbol, before the linear sort is quicker; an assumption. */
    private static final int PATIENCE = 6;

    private static final int MOST_LEVELS = 200;

    private final byte[] block;
    private final int symbols;
    private final int length;
    private final PackedSequence packed;
    private final int step;
    private final int keyShift;
    private final long placeMask;
    private final long[] words;
    private long patience;

    RotationSort(byte[] block, int symbols) {
        this.block = block;
        this.symbols = symbols;
        this.length = block.length;
        this.packed = PackedSequence.cyclic(block, symbols);
        int placeBits = 32 - Integer.numberOfLeadingZeros(length);
        this.placeMask = (1L << placeBits) - 1;
        this.step = (Long.SIZE - placeBits) / packed.symbolBits();
        this.keyShift = Long.SIZE - step * packed.symbolBits();
        this.words = new long[length];
        this.patience = (long) PATIENCE * length;
    }

    byte[] lastColumn() {
        for (int place = 0; place < length; place++) {
            words[place] = word(place, 0);
        }
        RadixSort.byHighBits(words, keyShift);
        byte[] column = new byte[length];
        if (settle(0, length, step)) {
            for (int rank = 0; rank < length; rank++) {
                column[rank] = before((int) (words[rank] & placeMask));
            }
        } else {
            byTwice(column);
        }
        return column;
    }

    private byte before(int place) {
        return block[place == 0 ? length - 1 : place - 1];
    }

    private void byTwice(byte[] column) {
        int[] twice = new int[2 * length];
        for (int i = 0; i < twice.length; i++) {
            twice[i] = block[i % length];
        }
        int rank = 0;
        for (int place : InducedSort.suffixArray(twice, symbols - 1)) {
            if (place < length) {
                column[rank++] = before(place);
            }
        }
    }

    private long word(int place, int depth) {
        return packed.window((place + depth) % length) >>> keyShift << keyShift | place;
    }

    /** Sorts those deeper that are equal so far. */
    private boolean settle(int from, int to, int depth) {
        int low = from;
        while (low < to) {
            int high = low + 1;
            while (high < to && (words[high] ^ words[low]) >>> keyShift == 0) {
                high++;
            }
            if (high - low > 1 && !deeper(low, high, depth)) {
                return false;
            }
            low = high;
        }
        return true;
    }

    private boolean deeper(int from, int to, int depth) {
        patience -= to - from;
        if (depth >= length) {
            return true;
        }
        if (patience < 0 || depth > MOST_LEVELS * step) {
            return false;
        }
        for (int rank = from; rank < to; rank++) {
            words[rank] = word((int) (words[rank] & placeMask), depth) ^ Long.MIN_VALUE;
        }
        Arrays.sort(words, from, to);
        for (int rank = from; rank < to; rank++) {
            words[rank] ^= Long.MIN_VALUE;
        }
        return settle(from, to, depth + step);
    }
}
