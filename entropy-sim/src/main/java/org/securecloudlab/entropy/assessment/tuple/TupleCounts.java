package org.securecloudlab.entropy.assessment.tuple;

import java.util.Arrays;

/**
 * What a sequence repeats, for every tuple length at once.
 *
 * <p>Equal tuples are neighbours in the suffix order, so a maximal stretch of common prefixes of at least t is one t-tuple and its
 * occurrences. A stack of open stretches visits each once (the idea is Kaufer's; the counting is kept as differences here).
 */
public final class TupleCounts {
    private final int length;
    private final int[] mostFrequent;
    private final long[] equalPairs;

    private TupleCounts(int length, int[] mostFrequent, long[] equalPairs) {
        this.length = length;
        this.mostFrequent = mostFrequent;
        this.equalPairs = equalPairs;
    }

    /** Counts the tuples of a sequence of symbols 0 to alphabetSize - 1. */
    public static TupleCounts of(byte[] symbols, int alphabetSize) {
        return ofCommonPrefixes(CommonPrefixes.of(symbols, alphabetSize));
    }

    /** Counts from the common prefixes of neighbours in the suffix order; the first entry belongs to no pair. */
    static TupleCounts ofCommonPrefixes(int[] prefixes) {
        int longest = 0;
        for (int rank = 1; rank < prefixes.length; rank++) {
            longest = Math.max(longest, prefixes[rank]);
        }
        int[] most = new int[longest + 2];
        long[] pairs = new long[longest + 2];
        int[] openPrefix = new int[Math.min(longest, prefixes.length) + 2];
        int[] openFrom = new int[openPrefix.length];
        int open = 0;
        for (int rank = 1; rank <= prefixes.length; rank++) {
            int prefix = rank < prefixes.length ? prefixes[rank] : 0;
            int from = rank;
            while (open > 0 && openPrefix[open - 1] > prefix) {
                open--;
                from = openFrom[open];
                int below = Math.max(prefix, open > 0 ? openPrefix[open - 1] : 0);
                close(openPrefix[open], below, rank - from + 1, most, pairs);
            }
            if (prefix > 0 && (open == 0 || openPrefix[open - 1] < prefix)) {
                openPrefix[open] = prefix;
                openFrom[open++] = from;
            }
        }
        for (int t = longest - 1; t >= 1; t--) {
            most[t] = Math.max(most[t], most[t + 1]);
            pairs[t] += pairs[t + 1];
        }
        return new TupleCounts(prefixes.length, Arrays.copyOf(most, longest + 1), Arrays.copyOf(pairs, longest + 1));
    }

    /** A tuple that occurs so often, for lengths above {@code below} up to {@code prefix}. */
    private static void close(int prefix, int below, long occurrences, int[] most, long[] pairs) {
        most[prefix] = Math.max(most[prefix], (int) occurrences);
        long chosen = occurrences * (occurrences - 1) / 2;
        pairs[prefix] += chosen;
        if (below > 0) {
            pairs[below] -= chosen;
        }
    }

    public int sequenceLength() {
        return length;
    }

    /** The length of the longest tuple that occurs twice, 0 for none. */
    public int longestRepeated() {
        return mostFrequent.length - 1;
    }

    /** How often the most frequent tuple of a length from 1 to {@link #longestRepeated} occurs. */
    public int mostFrequent(int tupleLength) {
        return mostFrequent[tupleLength];
    }

    /** How many pairs of places hold equal tuples of such a length. */
    public long equalPairs(int tupleLength) {
        return equalPairs[tupleLength];
    }
}
