package org.securecloudlab.kernel.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The difference of two means with its two-sided 95 % interval.
 *
 * <p>Source: Law, "Simulation Modeling and Analysis", 5th edition, section 10.2: the paired-t interval where replications share
 * their random numbers, Welch's interval where they are independent.
 *
 * @param mean of the second less the first
 * @param low lower end of the interval; equal to the mean when there are too few values for one
 * @param high upper end of the interval
 */
public record MeanDifference(double mean, double low, double high) {

    /**
     * The difference of pairs that share their random numbers.
     *
     * @throws IllegalArgumentException when there is no pair, or one has no partner
     */
    public static MeanDifference paired(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException(
                    "Pairs need as many of both: [" + first.length + "] and [" + second.length + "]");
        }
        double[] differences = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            differences[i] = difference(first[i], second[i]);
        }
        MeanEstimate estimate = MeanEstimate.of(differences);
        return new MeanDifference(estimate.mean(), estimate.low(), estimate.high());
    }

    /**
     * The difference of independent values.
     *
     * @throws IllegalArgumentException when one has no value
     */
    public static MeanDifference independent(double[] first, double[] second) {
        if (first.length == 0 || second.length == 0) {
            throw new IllegalArgumentException("A difference needs at least one value of both");
        }
        double difference = difference(mean(first), mean(second));
        double half = first.length < 2 || second.length < 2 ? 0 : halfWidth(first, second);
        return new MeanDifference(Rounded.of(difference), Rounded.of(difference - half), Rounded.of(difference + half));
    }

    /** What two sums in another order leave is no difference. */
    private static double difference(double first, double second) {
        return Rounded.toPlaceOf(Math.max(Math.abs(first), Math.abs(second)), second - first);
    }

    private static double halfWidth(double[] first, double[] second) {
        double a = varianceOfMean(first);
        double b = varianceOfMean(second);
        if (a + b == 0) {
            return 0;
        }
        double degrees = (a + b) * (a + b) / (a * a / (first.length - 1) + b * b / (second.length - 1));
        double tail = (1 - MeanEstimate.CONFIDENCE) / 2;
        return TDistribution.of(degrees).inverseSurvivalProbability(tail) * StrictMath.sqrt(a + b);
    }

    private static double varianceOfMean(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares / (values.length - 1) / values.length;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
