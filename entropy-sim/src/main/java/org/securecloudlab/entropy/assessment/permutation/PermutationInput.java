package org.securecloudlab.entropy.assessment.permutation;

/**
 * What the statistics need to know of the samples beyond their order; the same for every permutation.
 *
 * @param symbols numbered from 0 without gaps; not copied
 * @param alphabetSize distinct symbols
 * @param values the raw value of each symbol number
 * @param mean of the raw values
 * @param median of the symbol numbers; 0.5 for two symbols (5.1.5, 5.1.6)
 */
@SuppressWarnings("ArrayRecordComponent") // millions of symbols, shared on purpose; never compared
public record PermutationInput(byte[] symbols, int alphabetSize, int[] values, double mean, double median) {
    private static final int BYTES = 256;

    /**
     * Measures samples.
     *
     * @param symbols numbered from 0 without gaps, in the order of their values
     * @param raw the samples as they came
     */
    public static PermutationInput of(byte[] symbols, int alphabetSize, byte[] raw) {
        int[] values = new int[BYTES];
        int[] counts = new int[BYTES];
        long sum = 0;
        for (int i = 0; i < raw.length; i++) {
            int value = raw[i] & 0xFF;
            values[symbols[i] & 0xFF] = value;
            counts[symbols[i] & 0xFF]++;
            sum += value;
        }
        double median = alphabetSize == 2 ? 0.5 : median(counts, raw.length);
        return new PermutationInput(symbols, alphabetSize, values, sum / (double) raw.length, median);
    }

    private static double median(int[] counts, int length) {
        int upper = ranked(counts, length / 2);
        return length % 2 == 1 ? upper : (upper + ranked(counts, length / 2 - 1)) / 2.0;
    }

    private static int ranked(int[] counts, int rank) {
        int symbol = 0;
        int seen = counts[0];
        while (seen <= rank) {
            seen += counts[++symbol];
        }
        return symbol;
    }

    public boolean isBinary() {
        return alphabetSize == 2;
    }
}
