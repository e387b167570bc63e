package org.securecloudlab.entropy.assessment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The chi-square tests of more than two symbols (SP 800-90B 5.2.1, 5.2.2). Rare symbols or pairs share a bin: sorted by expectation, they
 * fill bins until each expects at least five.
 */
final class WideChiSquare {
    private static final int PARTS = 10;
    private static final double LEAST_EXPECTED = 5.0;

    private final int[] binOf;
    private double[] expected;

    private WideChiSquare(double[] expectations) {
        this.binOf = new int[expectations.length];
        this.expected = new double[expectations.length];
        int[] order = IntStream.range(0, expectations.length)
                .boxed()
                .sorted(Comparator.comparingDouble(item -> expectations[item]))
                .mapToInt(Integer::intValue)
                .toArray();
        int bin = 0;
        for (int item : order) {
            if (expected[bin] >= LEAST_EXPECTED) {
                bin++;
            }
            binOf[item] = bin;
            expected[bin] += expectations[item];
        }
        if (bin > 0 && expected[bin] < LEAST_EXPECTED) {
            expected[bin - 1] += expected[bin];
            for (int item = 0; item < binOf.length; item++) {
                binOf[item] = Math.min(binOf[item], bin - 1);
            }
            bin--;
        }
        this.expected = Arrays.copyOf(expected, bin + 1);
    }

    static ChiSquareResult independence(SymbolTrack track) {
        int alphabet = track.alphabetSize();
        double[] shares = shares(track);
        int pairs = track.length() / 2;
        double[] expectations = new double[alphabet * alphabet];
        for (int pair = 0; pair < expectations.length; pair++) {
            expectations[pair] = shares[pair / alphabet] * shares[pair % alphabet] * pairs;
        }
        WideChiSquare bins = new WideChiSquare(expectations);
        int[] seen = new int[bins.expected.length];
        byte[] symbols = track.symbols();
        for (int i = 0; i + 1 < symbols.length; i += 2) {
            seen[bins.binOf[(symbols[i] & 0xFF) * alphabet + (symbols[i + 1] & 0xFF)]]++;
        }
        return ChiSquare.result(bins.statistic(seen), seen.length - alphabet);
    }

    static ChiSquareResult goodnessOfFit(SymbolTrack track) {
        int part = track.length() / PARTS;
        double[] expectations = shares(track);
        for (int symbol = 0; symbol < expectations.length; symbol++) {
            expectations[symbol] *= part;
        }
        WideChiSquare bins = new WideChiSquare(expectations);
        double statistic = 0;
        for (int p = 0; p < PARTS; p++) {
            int[] seen = new int[bins.expected.length];
            for (int i = p * part; i < (p + 1) * part; i++) {
                seen[bins.binOf[track.symbols()[i] & 0xFF]]++;
            }
            statistic += bins.statistic(seen);
        }
        return ChiSquare.result(statistic, (PARTS - 1) * (bins.expected.length - 1));
    }

    private double statistic(int[] seen) {
        double statistic = 0;
        for (int bin = 0; bin < seen.length; bin++) {
            statistic += ChiSquare.squared(seen[bin] - expected[bin]) / expected[bin];
        }
        return statistic;
    }

    /** Shares added up sample by sample: the tool does, and large statistics show the rounding. */
    static double[] shares(SymbolTrack track) {
        int[] counts = track.counts();
        double one = 1.0 / track.length();
        double[] shares = new double[track.alphabetSize()];
        for (int symbol = 0; symbol < shares.length; symbol++) {
            for (int i = 0; i < counts[symbol]; i++) {
                shares[symbol] += one;
            }
        }
        return shares;
    }
}
