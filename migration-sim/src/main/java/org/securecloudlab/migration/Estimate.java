package org.securecloudlab.migration;

import java.util.Arrays;

/**
 * A figure with the range in which it falls nine times out of ten, when the uncertain inputs vary as stated.
 *
 * @param value for the inputs as given
 * @param low 5th percentile of the replications, at most {@code value}
 * @param high 95th percentile of the replications, at least {@code value}
 */
public record Estimate(double value, double low, double high) {
    private static final double TAIL = 0.05;

    /** A value and the values of the replications, in any order; exact percentiles, nearest rank. */
    static Estimate of(double value, double[] replications) {
        if (replications.length == 0) {
            return new Estimate(value, value, value);
        }
        double[] sorted = replications.clone();
        Arrays.sort(sorted);
        int below = (int) Math.floor(TAIL * sorted.length);
        double low = sorted[below];
        double high = sorted[sorted.length - 1 - below];
        return new Estimate(value, Math.min(value, low), Math.max(value, high));
    }
}
