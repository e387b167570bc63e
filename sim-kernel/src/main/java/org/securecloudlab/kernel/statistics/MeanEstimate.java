package org.securecloudlab.kernel.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The mean of independent replications with its two-sided confidence interval by Student's t.
 *
 * <p>Source: Law, "Simulation Modeling and Analysis", 5th edition, section 4.5, formula (4.12): mean ± t(n−1, 1−α/2) · s / √n.
 *
 * @param count replications that gave a value
 * @param mean their mean
 * @param low lower end of the interval; equal to the mean when there are fewer than two values
 * @param high upper end of the interval
 * @param smallest the least value
 * @param largest the greatest value
 */
public record MeanEstimate(int count, double mean, double low, double high, double smallest, double largest) {
    /** Confidence of every interval in a report. */
    public static final double CONFIDENCE = 0.95;

    /**
     * Estimates from one value a replication, in the order of replications.
     *
     * @throws IllegalArgumentException when there is no value
     */
    public static MeanEstimate of(double[] values) {
        return of(values, CONFIDENCE);
    }

    /**
     * Estimates with another confidence than a report's, such as 0.999 to compare with theory.
     *
     * @throws IllegalArgumentException when there is no value
     */
    public static MeanEstimate of(double[] values, double confidence) {
        if (values.length == 0) {
            throw new IllegalArgumentException("A mean needs at least one value");
        }
        double mean = mean(values);
        double half = values.length < 2 ? 0 : halfWidth(values, mean, confidence);
        double smallest = values[0];
        double largest = values[0];
        for (double value : values) {
            smallest = Math.min(smallest, value);
            largest = Math.max(largest, value);
        }
        double term = Math.max(Math.abs(mean), half);
        double low = Rounded.toPlaceOf(term, mean - half);
        double high = Rounded.toPlaceOf(term, mean + half);
        return new MeanEstimate(values.length, Rounded.of(mean), low, high, smallest, largest);
    }

    /** Whether there is an interval: one value says nothing of the spread, and then low and high are the value itself. */
    public boolean hasInterval() {
        return count > 1;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double halfWidth(double[] values, double mean, double confidence) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double deviation = StrictMath.sqrt(squares / (values.length - 1));
        double quantile = TDistribution.of(values.length - 1).inverseSurvivalProbability((1 - confidence) / 2);
        return quantile * deviation / StrictMath.sqrt(values.length);
    }
}
