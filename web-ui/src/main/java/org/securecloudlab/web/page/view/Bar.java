package org.securecloudlab.web.page.view;

import org.securecloudlab.store.cloud.Utilisation;

/**
 * A share as a bar, a colour step and a number.
 *
 * @param used in the resource's unit
 * @param capacity in the same unit
 */
public record Bar(long used, long capacity) {
    private static final double HIGH = 0.8;
    private static final double FULL = 0.95;
    private static final int STEPS = 10;

    public static Bar of(Utilisation utilisation) {
        return new Bar(utilisation.used(), utilisation.capacity());
    }

    public double share() {
        return capacity <= 0 ? 0 : (double) used / capacity;
    }

    /** Whole percent; above 100 where more is used than placement would let in. */
    public long percent() {
        return Math.round(share() * 100);
    }

    /** Width of the bar, 0 to 100. */
    public long width() {
        return Math.max(0, Math.min(100, percent()));
    }

    /** CSS class of the bar. */
    public String level() {
        return share() >= FULL ? "full" : share() >= HIGH ? "high" : "";
    }

    /** Step of the heat scale for a share, 0 to 10. */
    public static int step(double share) {
        return share >= FULL ? STEPS : (int) Math.max(0, Math.min(STEPS - 1, Math.floor(share * STEPS)));
    }
}
