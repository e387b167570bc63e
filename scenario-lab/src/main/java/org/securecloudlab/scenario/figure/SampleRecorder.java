package org.securecloudlab.scenario.figure;

import org.HdrHistogram.Histogram;

/** Collects the numbers of one sample figure in one replication. */
public final class SampleRecorder {
    private final Histogram histogram = new Histogram(Samples.SIGNIFICANT_DIGITS);
    private double sum;
    private double smallest = Double.POSITIVE_INFINITY;
    private double largest;

    public SampleRecorder() {
        histogram.setAutoResize(true);
    }

    /**
     * Records one number.
     *
     * @throws IllegalArgumentException when it is negative or no number
     */
    public void record(double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("A sample holds finite non-negative numbers, not [" + value + "]");
        }
        histogram.recordValue(Math.round(value * Samples.PER_UNIT));
        sum += value;
        smallest = Math.min(smallest, value);
        largest = Math.max(largest, value);
    }

    /** What was recorded so far. */
    public Samples samples() {
        long count = histogram.getTotalCount();
        return count == 0 ? Samples.NONE : new Samples(count, sum, smallest, largest, Samples.encode(histogram));
    }
}
