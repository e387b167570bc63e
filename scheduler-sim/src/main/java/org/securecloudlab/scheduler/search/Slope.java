package org.securecloudlab.scheduler.search;

/**
 * The weight of hosts of one weight class that no weigher singles out, as a function of their raw values: a constant plus a sum of products. It
 * differs from the weight by rounding alone.
 */
final class Slope {
    private final double[] multipliers;
    private double constant;
    private double constantSize;

    Slope(int columns) {
        this.multipliers = new double[columns];
    }

    /** A weigher more, of a column or, with a negative one, of none. */
    void add(int column, double multiplier, double low, double range) {
        if (column >= 0) {
            multipliers[column] += multiplier / range;
        }
        double part = multiplier * ((0.0 - low) / range);
        constant += part;
        constantSize += Math.abs(part);
    }

    /** By what raw values are multiplied, column by column. */
    double[] multipliers() {
        return multipliers;
    }

    double constant() {
        return constant;
    }

    /** The sum of the amounts that the constant adds up. */
    double constantSize() {
        return constantSize;
    }
}
