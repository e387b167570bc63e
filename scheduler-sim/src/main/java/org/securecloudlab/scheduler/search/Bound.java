package org.securecloudlab.scheduler.search;

/**
 * What no host in a box of a tree can weigh more than.
 *
 * <p>A weight is a constant plus a sum of raw values times multipliers, some way from the sums that the tree keeps: their greatest in the box
 * bounds the one part, the extremes of each raw value bound the rest, which is small when the multipliers are near. That is not the order in
 * which weights are worked out, so the bound is raised by more than rounding can come to: each of at most some dozens of operations is off by
 * 2⁻⁵³ of amounts that {@code size} adds up.
 */
final class Bound {
    private static final double ROUNDING = 0x1p-45;

    private final BoxExtremes extremes;
    private final double base;
    /** What the query multiplies each raw value by beyond what the tree's sums do. */
    private final double[] rest;

    Bound(StateTree tree, Slope slope) {
        this.extremes = tree.boxes().extremes();
        double[] multipliers = slope.multipliers();
        tree.asked(multipliers);
        this.rest = new double[multipliers.length];
        double size = slope.constantSize();
        for (int column = 0; column < rest.length; column++) {
            double reference = tree.reference(column);
            double most = Math.max(Math.abs(extremes.greatest(0, column)), Math.abs(extremes.least(0, column)));
            size += most * (Math.abs(multipliers[column]) + 2 * Math.abs(reference));
            rest[column] = multipliers[column] - reference;
        }
        this.base = slope.constant() + size * ROUNDING;
    }

    double of(int box) {
        return base + extremes.mostOf(box, rest);
    }
}
