package org.securecloudlab.kernel;

import java.util.random.RandomGenerator;

/**
 * Random variates whose bits are the same on every JVM.
 *
 * <p>They use nothing but {@link RandomGenerator#nextLong()}, which the generator's algorithm fixes, exact arithmetic, and {@link
 * StrictMath}. The generators' own {@code nextGaussian}, {@code nextExponential} and {@code nextInt(bound)} may change their method
 * between Java versions, and the samplers of Commons RNG call {@code Math.exp} and {@code Math.log}, whose last bit a JVM may
 * choose: an accept-or-reject step then takes another branch and every later number differs.
 */
public final class Samplers {
    private static final double UNIT = 0x1.0p-53;
    private static final int UNUSED_BITS = 11;

    private Samplers() {}

    /** Uniform in [0, 1), in steps of 2^-53. */
    public static double uniform(RandomGenerator random) {
        return (random.nextLong() >>> UNUSED_BITS) * UNIT;
    }

    /** Uniform in [low, high). */
    public static double uniform(RandomGenerator random, double low, double high) {
        return low + (high - low) * uniform(random);
    }

    /**
     * A whole number in [0, bound), each equally likely. Source: D. Lemire, "Fast random integer generation in an interval", ACM
     * TOMACS 29 (2019), over 32 bits.
     *
     * @throws IllegalArgumentException when the bound is not positive
     */
    public static int below(RandomGenerator random, int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("A bound must be positive, not [" + bound + "]");
        }
        long product = (random.nextLong() >>> Integer.SIZE) * bound;
        long low = product & 0xFFFF_FFFFL;
        long threshold = (1L << Integer.SIZE) % bound;
        while (low < threshold) {
            product = (random.nextLong() >>> Integer.SIZE) * bound;
            low = product & 0xFFFF_FFFFL;
        }
        return (int) (product >>> Integer.SIZE);
    }

    /** Exponential of a mean, by inversion. */
    public static double exponential(RandomGenerator random, double mean) {
        return -mean * StrictMath.log1p(-uniform(random));
    }

    /** Standard normal, by Marsaglia's polar method (SIAM Review 6, 1964); the second variate is not kept. */
    public static double normal(RandomGenerator random) {
        while (true) {
            double x = 2 * uniform(random) - 1;
            double y = 2 * uniform(random) - 1;
            double square = x * x + y * y;
            if (square > 0 && square < 1) {
                return x * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }

    /**
     * Lognormal.
     *
     * @param median exp(µ)
     * @param sigma standard deviation of the logarithm
     */
    public static double lognormal(RandomGenerator random, double median, double sigma) {
        return median * StrictMath.exp(sigma * normal(random));
    }

    /**
     * Weibull, by inversion.
     *
     * @param scale in the unit of the result
     * @param shape below 1: many short ones; 1: exponential
     */
    public static double weibull(RandomGenerator random, double scale, double shape) {
        return scale * StrictMath.pow(-StrictMath.log1p(-uniform(random)), 1 / shape);
    }

    /**
     * How far it is to the next of some points that lie uniformly and independently on a stretch: called for every point in
     * turn it gives them in order, without keeping them. These are the arrivals of a Poisson process, given their number.
     *
     * @param stretch what is left of it
     * @param points how many lie on it, at least one
     */
    public static double toNextPoint(RandomGenerator random, double stretch, long points) {
        return -stretch * StrictMath.expm1(StrictMath.log1p(-uniform(random)) / points);
    }
}
