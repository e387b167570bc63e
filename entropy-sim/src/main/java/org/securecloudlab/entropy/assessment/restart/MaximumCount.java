package org.securecloudlab.entropy.assessment.restart;

/**
 * How often the most frequent symbol occurs in a row of samples, in the worst case that a min-entropy allows: as many symbols of the
 * largest probability as fit, and one with the rest.
 *
 * <p>The NIST tool simulates five million rows and takes a quantile, of which some 25 rows decide; here the distribution is exact: counts
 * are independent Poisson numbers given their sum.
 */
public final class MaximumCount {
    private final int samples;
    private final double probability;

    /**
     * A row.
     *
     * @param samples in the row
     * @param minEntropyBits per sample
     */
    public MaximumCount(int samples, double minEntropyBits) {
        this.samples = samples;
        this.probability = StrictMath.pow(2, -minEntropyBits);
    }

    /** The least count that is exceeded with at most this probability. */
    public int cutoff(double alpha) {
        int low = 0;
        int high = samples;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (1 - atMost(middle) <= alpha) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The probability that no symbol occurs more often than this. */
    double atMost(int count) {
        int likely = (int) Math.floor(1 / probability);
        double rest = 1 - likely * probability;
        double[] sum = power(poisson(samples * probability, count), likely);
        if (rest > 0) {
            sum = convolved(sum, poisson(samples * rest, count));
        }
        return Math.min(1, sum[samples] / poisson(samples, samples)[samples]);
    }

    /** Poisson probabilities of 0 to {@code most}, zeros above. */
    private double[] poisson(double mean, int most) {
        double[] values = new double[samples + 1];
        double logMean = StrictMath.log(mean);
        double logTerm = -mean;
        for (int i = 0; i <= most; i++) {
            values[i] = StrictMath.exp(logTerm);
            logTerm += logMean - StrictMath.log(i + 1);
        }
        return values;
    }

    private double[] power(double[] base, int exponent) {
        double[] result = new double[samples + 1];
        result[0] = 1;
        double[] square = base;
        for (int left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = convolved(result, square);
            }
            square = left > 1 ? convolved(square, square) : square;
        }
        return result;
    }

    private double[] convolved(double[] a, double[] b) {
        double[] sum = new double[samples + 1];
        for (int i = 0; i <= samples; i++) {
            if (a[i] != 0) {
                for (int j = 0; j <= samples - i; j++) {
                    sum[i + j] += a[i] * b[j];
                }
            }
        }
        return sum;
    }
}
