package org.securecloudlab.entropy.assessment;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The chi-square tests of two symbols (SP 800-90B 5.2.3, 5.2.4) and the choice between those and the tests of more ({@link
 * WideChiSquare}).
 */
final class ChiSquare {
    private static final int PARTS = 10;
    private static final int LONGEST_TUPLE = 11;
    private static final int LEAST_EXPECTED = 5;

    private ChiSquare() {}

    static ChiSquareResult independence(SymbolTrack track) {
        return track.isBinary() ? binaryIndependence(track.symbols()) : WideChiSquare.independence(track);
    }

    static ChiSquareResult goodnessOfFit(SymbolTrack track) {
        return track.isBinary() ? binaryGoodnessOfFit(track.symbols()) : WideChiSquare.goodnessOfFit(track);
    }

    static ChiSquareResult result(double statistic, int degreesOfFreedom) {
        double p = degreesOfFreedom <= 0 || statistic <= 0
                ? 1.0
                : ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(statistic);
        return new ChiSquareResult(statistic, degreesOfFreedom, p);
    }

    private static ChiSquareResult binaryIndependence(byte[] bits) {
        double p1 = ones(bits, 0, bits.length) / (double) bits.length;
        double p0 = 1.0 - p1;
        double rarer = Math.min(p0, p1);
        int m = LONGEST_TUPLE;
        while (m > 1 && isTooRare(rarer, m, bits.length / m)) {
            m--;
        }
        if (m < 2) {
            return result(0, 0);
        }
        int blocks = bits.length / m;
        int[] seen = new int[1 << m];
        for (int block = 0; block < blocks; block++) {
            int tuple = 0;
            for (int i = 0; i < m; i++) {
                tuple = tuple << 1 | bits[block * m + i];
            }
            seen[tuple]++;
        }
        double statistic = 0;
        for (int tuple = 0; tuple < seen.length; tuple++) {
            int weight = Integer.bitCount(tuple);
            double expected = StrictMath.pow(p1, weight) * StrictMath.pow(p0, m - weight) * blocks;
            statistic += squared(seen[tuple] - expected) / expected;
        }
        return result(statistic, (1 << m) - 2);
    }

    private static boolean isTooRare(double probability, int times, int blocks) {
        return StrictMath.pow(probability, times) * blocks < LEAST_EXPECTED;
    }

    private static ChiSquareResult binaryGoodnessOfFit(byte[] bits) {
        int part = bits.length / PARTS;
        double p = ones(bits, 0, bits.length) / (double) bits.length;
        double zerosExpected = (1.0 - p) * part;
        double onesExpected = p * part;
        double statistic = 0;
        for (int i = 0; i < PARTS; i++) {
            int ones = ones(bits, i * part, (i + 1) * part);
            statistic +=
                    squared(part - ones - zerosExpected) / zerosExpected + squared(ones - onesExpected) / onesExpected;
        }
        return result(statistic, PARTS - 1);
    }

    private static int ones(byte[] bits, int from, int to) {
        int ones = 0;
        for (int i = from; i < to; i++) {
            ones += bits[i];
        }
        return ones;
    }

    static double squared(double value) {
        return value * value;
    }
}
