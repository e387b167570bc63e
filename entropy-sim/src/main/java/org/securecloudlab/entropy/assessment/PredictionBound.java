package org.securecloudlab.entropy.assessment;

/**
 * The success probability of a predictor below which, with probability 0.99, no run of so many correct predictions would be seen (SP
 * 800-90B 6.3.7 step 6, after Feller).
 *
 * <p>x, the root near 1, is kept as x - 1: long runs put it within a few ulps of 1, where the tool needs extended precision.
 */
final class PredictionBound {
    private static final double LOG_ALPHA = StrictMath.log(0.99);
    private static final int ROOT_STEPS = 66;

    private PredictionBound() {}

    /** Whether a run of this length is longer than a predictor with success probability p would give. */
    static boolean runIsTooLong(double p, long run, long predictions) {
        return logOfNoRun(p, run, predictions) > LOG_ALPHA;
    }

    /** The p from {@code from} to 1 at which a run of this length is just likely enough. */
    static double probability(double from, long run, long predictions) {
        double low = from;
        double high = 1.0;
        while (true) {
            double middle = (low + high) / 2;
            if (middle <= low || middle >= high) {
                return high;
            }
            if (runIsTooLong(middle, run, predictions)) {
                low = middle;
            } else {
                high = middle;
            }
        }
    }

    /** The logarithm of the probability of no run of length r among N predictions. */
    private static double logOfNoRun(double p, long run, long predictions) {
        double q = 1.0 - p;
        double first = q * StrictMath.pow(p, (double) run);
        double excess = 0;
        double previous = -1;
        for (int step = 0; step < ROOT_STEPS && excess > previous; step++) {
            previous = excess;
            excess = first * StrictMath.exp((run + 1.0) * StrictMath.log1p(excess));
        }
        double value = StrictMath.log(q - p * excess)
                - StrictMath.log((1.0 - run * excess) * q)
                - (predictions + 1.0) * StrictMath.log1p(excess);
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }
}
