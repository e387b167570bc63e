package org.securecloudlab.entropy.assessment;

/**
 * The mean of Maurer's statistic when one block has probability p and the others share the rest (SP 800-90B 6.3.4 step 7), and the p that
 * gives a mean.
 *
 * <p>The double sum of the text is one sum: the term log2(u)·(1-z)^(u-1) of a distance u below t occurs once for every t that is
 * tested, that of u = t once. With v tested blocks and d in the dictionary, u ≤ d counts v times and u > d counts blocks - u times.
 */
final class MaurerExpectation {
    /** Terms below this share of the sum cannot move it in double arithmetic. */
    private static final double NEGLIGIBLE = 1e-24;

    private final int alphabet;
    private final int dictionary;
    private final int blocks;
    private final double[] log2;

    MaurerExpectation(int alphabet, int dictionary, int blocks) {
        this.alphabet = alphabet;
        this.dictionary = dictionary;
        this.blocks = blocks;
        this.log2 = new double[blocks + 1];
    }

    double log2(int distance) {
        // Filled as needed: most distances are short.
        if (log2[distance] == 0 && distance > 1) {
            log2[distance] = Bounds.log2(distance);
        }
        return log2[distance];
    }

    /** The probability of the likeliest block when the mean is this; 1/alphabet when no probability gives so large a mean. */
    double probability(double mean) {
        double low = 1.0 / alphabet;
        if (expectation(low) <= mean) {
            return low;
        }
        double high = 1.0;
        while (true) {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                return high;
            }
            if (expectation(middle) > mean) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    private double expectation(double p) {
        double q = (1.0 - p) / (alphabet - 1.0);
        return part(p) + (alphabet - 1) * part(q);
    }

    private double part(double z) {
        if (z <= 0) {
            return 0;
        }
        double miss = 1.0 - z;
        double power = miss;
        double earlier = 0;
        for (int u = 2; u <= dictionary; u++) {
            earlier += log2(u) * power;
            power *= miss;
        }
        double pairs = earlier * (blocks - dictionary);
        double last = 0;
        for (int u = dictionary + 1; u <= blocks; u++) {
            double term = log2(u) * power;
            double weighted = term * (blocks - u);
            pairs += weighted;
            last += term;
            if (weighted < NEGLIGIBLE * pairs) {
                break;
            }
            power *= miss;
        }
        return z * (z * pairs + last) / (blocks - dictionary);
    }
}
