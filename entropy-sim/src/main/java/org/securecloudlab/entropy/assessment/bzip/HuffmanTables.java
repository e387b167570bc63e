package org.securecloudlab.entropy.assessment.bzip;

import java.util.Arrays;

/**
 * The two to six Huffman tables of a block: each fifty symbols choose the table that codes them shortest, and tables are made again from
 * what chose them, four times (libbz2's sendMTFValues).
 */
final class HuffmanTables {
    private static final int ROUNDS = 4;
    private static final int GROUP = 50;
    private static final int LONGEST_CODE = 17;
    private static final int FAR = 15;
    /** A group costs at most 50 · 20 bits, so six costs fit in one long. */
    private static final int COST_BITS = 10;

    private static final int COUNTS_BITS = 3 + 15;

    private final int[] symbols;
    private final int alphabet;
    private final int[][] lengths;
    private final int[] selectors;

    HuffmanTables(int[] symbols, int alphabet) {
        this.symbols = symbols;
        this.alphabet = alphabet;
        this.lengths = new int[tables(symbols.length)][alphabet];
        this.selectors = new int[(symbols.length + GROUP - 1) / GROUP];
    }

    private static int tables(int symbols) {
        return symbols < 200 ? 2 : symbols < 600 ? 3 : symbols < 1200 ? 4 : symbols < 2400 ? 5 : 6;
    }

    /** Bits of the tables, of who uses which, and of the symbols. */
    long bits() {
        split();
        for (int round = 0; round < ROUNDS; round++) {
            int[][] frequencies = choose();
            for (int table = 0; table < lengths.length; table++) {
                lengths[table] = HuffmanLengths.of(frequencies[table], LONGEST_CODE);
            }
        }
        return COUNTS_BITS + selectorBits() + tableBits() + symbolBits();
    }

    /** First tables: the alphabet cut into parts of about equal frequency, each table favouring one. */
    private void split() {
        int[] frequency = new int[alphabet];
        for (int symbol : symbols) {
            frequency[symbol]++;
        }
        int left = symbols.length;
        int start = 0;
        for (int table = lengths.length; table > 0; table--) {
            int wanted = left / table;
            int end = start - 1;
            int sum = 0;
            while (sum < wanted && end < alphabet - 1) {
                sum += frequency[++end];
            }
            boolean isInner = table != lengths.length && table != 1;
            if (end > start && isInner && (lengths.length - table) % 2 == 1) {
                sum -= frequency[end--];
            }
            Arrays.fill(lengths[table - 1], FAR);
            if (end >= start) {
                Arrays.fill(lengths[table - 1], start, end + 1, 0);
            }
            start = end + 1;
            left -= sum;
        }
    }

    private int[][] choose() {
        long[] costs = new long[alphabet];
        for (int symbol = 0; symbol < alphabet; symbol++) {
            for (int table = lengths.length - 1; table >= 0; table--) {
                costs[symbol] = costs[symbol] << COST_BITS | lengths[table][symbol];
            }
        }
        int[][] frequencies = new int[lengths.length][alphabet];
        for (int group = 0; group < selectors.length; group++) {
            int to = Math.min(symbols.length, (group + 1) * GROUP);
            long cost = 0;
            for (int i = group * GROUP; i < to; i++) {
                cost += costs[symbols[i]];
            }
            int table = cheapest(cost);
            selectors[group] = table;
            int[] frequency = frequencies[table];
            for (int i = group * GROUP; i < to; i++) {
                frequency[symbols[i]]++;
            }
        }
        return frequencies;
    }

    private int cheapest(long costs) {
        int best = 0;
        long least = Long.MAX_VALUE;
        for (int table = 0; table < lengths.length; table++) {
            long cost = costs >>> (table * COST_BITS) & (1 << COST_BITS) - 1;
            if (cost < least) {
                least = cost;
                best = table;
            }
        }
        return best;
    }

    /** Selectors are moved to front and written in unary. */
    private long selectorBits() {
        int[] front = new int[lengths.length];
        Arrays.setAll(front, i -> i);
        long bits = 0;
        for (int selector : selectors) {
            int position = 0;
            while (front[position] != selector) {
                position++;
            }
            System.arraycopy(front, 0, front, 1, position);
            front[0] = selector;
            bits += position + 1;
        }
        return bits;
    }

    /** The first length in 5 bits; each symbol then two bits for every step from the length before, and one to end. */
    private long tableBits() {
        long bits = 0;
        for (int[] table : lengths) {
            bits += 5;
            int before = table[0];
            for (int length : table) {
                bits += 2L * Math.abs(length - before) + 1;
                before = length;
            }
        }
        return bits;
    }

    private long symbolBits() {
        long bits = 0;
        for (int i = 0; i < symbols.length; i++) {
            bits += lengths[selectors[i / GROUP]][symbols[i]];
        }
        return bits;
    }
}
