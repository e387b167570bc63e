package org.securecloudlab.entropy.assessment.tuple;

/** How many symbols neighbours in the order of all suffixes have in common. */
final class CommonPrefixes {
    private CommonPrefixes() {}

    /**
     * Common prefixes by rank; entry 0 is 0. Sorting packed symbols is quickest while repeats are short, as in all but hopeless
     * sources; where they are long it gives up, and induced sorting takes time linear in the length whatever the data.
     */
    static int[] of(byte[] symbols, int alphabetSize) {
        return new PackedSuffixSort(symbols, alphabetSize)
                .commonPrefixes()
                .orElseGet(() -> linear(symbols, alphabetSize));
    }

    /** By suffix array and the algorithm of Kasai and others (CPM 2001). */
    static int[] linear(byte[] symbols, int alphabetSize) {
        int[] text = new int[symbols.length];
        for (int i = 0; i < text.length; i++) {
            text[i] = symbols[i] & 0xFF;
        }
        int[] order = InducedSort.suffixArray(text, alphabetSize - 1);
        int[] rank = text;
        for (int r = 0; r < order.length; r++) {
            rank[order[r]] = r;
        }
        int[] prefixes = new int[order.length];
        int common = 0;
        for (int i = 0; i < symbols.length; i++) {
            if (rank[i] == 0) {
                common = 0;
                continue;
            }
            int j = order[rank[i] - 1];
            int most = symbols.length - Math.max(i, j);
            while (common < most && symbols[i + common] == symbols[j + common]) {
                common++;
            }
            prefixes[rank[i]] = common;
            common = Math.max(0, common - 1);
        }
        return prefixes;
    }
}
