package org.securecloudlab.entropy.assessment.tuple;

import java.util.Arrays;

/**
 * The suffix array in linear time by induced sorting (Nong, Zhang, Chan: Two Efficient Algorithms for Linear Time Suffix Array
 * Construction, 2011).
 *
 * <p>A suffix is small when it is less than the next one, else large; the last is large, for the end sorts before every symbol. The
 * small ones that follow a large one, sorted, induce the order of all.
 */
public final class InducedSort {
    private static final int NONE = -1;

    private final int[] text;
    private final boolean[] small;
    private final int[] bucketStarts;
    private final int[] bucketSmalls;
    private final int[] order;

    private InducedSort(int[] text, int largest) {
        this.text = text;
        this.order = new int[text.length];
        this.small = new boolean[text.length];
        for (int i = text.length - 2; i >= 0; i--) {
            small[i] = text[i] == text[i + 1] ? small[i + 1] : text[i] < text[i + 1];
        }
        this.bucketStarts = new int[largest + 2];
        this.bucketSmalls = new int[largest + 2];
        for (int i = 0; i < text.length; i++) {
            bucketStarts[text[i] + 1]++;
            if (!small[i]) {
                bucketSmalls[text[i]]++;
            }
        }
        for (int c = 0; c <= largest; c++) {
            bucketStarts[c + 1] += bucketStarts[c];
            bucketSmalls[c] += bucketStarts[c];
        }
        bucketSmalls[largest + 1] = text.length;
    }

    /** The starts of all suffixes, in their order. Symbols are 0 to {@code largest}; the text is kept. */
    public static int[] suffixArray(int[] text, int largest) {
        if (text.length < 2) {
            return new int[text.length];
        }
        InducedSort sort = new InducedSort(text, largest);
        int[] starts = sort.leftmostSmalls();
        sort.induce(starts);
        if (starts.length > 1) {
            sort.induce(sort.sorted(starts));
        }
        return sort.order;
    }

    private boolean isLeftmostSmall(int i) {
        return i > 0 && small[i] && !small[i - 1];
    }

    private int[] leftmostSmalls() {
        int[] starts = new int[text.length / 2];
        int count = 0;
        for (int i = 1; i < text.length; i++) {
            if (isLeftmostSmall(i)) {
                starts[count++] = i;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    /** Orders all suffixes from leftmost small ones in their order, or their first parts from them in any order. */
    private void induce(int[] starts) {
        Arrays.fill(order, NONE);
        int[] next = bucketSmalls.clone();
        for (int start : starts) {
            order[next[text[start]]++] = start;
        }
        next = bucketStarts.clone();
        order[next[text[text.length - 1]]++] = text.length - 1;
        for (int r = 0; r < order.length; r++) {
            int before = order[r] - 1;
            if (before >= 0 && !small[before]) {
                order[next[text[before]]++] = before;
            }
        }
        next = bucketStarts.clone();
        for (int r = order.length - 1; r >= 0; r--) {
            int before = order[r] - 1;
            if (before >= 0 && small[before]) {
                order[--next[text[before] + 1]] = before;
            }
        }
    }

    /** The leftmost small suffixes in their order: named by their parts up to the next one, and where names repeat, by recursion. */
    private int[] sorted(int[] starts) {
        int[] number = new int[text.length];
        Arrays.fill(number, NONE);
        for (int i = 0; i < starts.length; i++) {
            number[starts[i]] = i;
        }
        int[] names = new int[starts.length];
        int name = 0;
        int previous = NONE;
        for (int start : order) {
            if (number[start] == NONE) {
                continue;
            }
            if (previous != NONE && !samePart(starts, number[previous], number[start])) {
                name++;
            }
            names[number[start]] = name;
            previous = start;
        }
        int[] ranks = suffixArray(names, name);
        for (int r = 0; r < ranks.length; r++) {
            ranks[r] = starts[ranks[r]];
        }
        return ranks;
    }

    private boolean samePart(int[] starts, int first, int second) {
        int endOfFirst = first + 1 < starts.length ? starts[first + 1] : text.length;
        int endOfSecond = second + 1 < starts.length ? starts[second + 1] : text.length;
        int parts = endOfFirst - starts[first];
        if (parts != endOfSecond - starts[second] || endOfFirst == text.length || endOfSecond == text.length) {
            return false;
        }
        return Arrays.equals(text, starts[first], endOfFirst + 1, text, starts[second], endOfSecond + 1);
    }
}
