package org.securecloudlab.entropy.model;

import org.securecloudlab.entropy.boot.Storm;

/**
 * When the guests boot.
 *
 * @param arrivals how their starts are spread
 * @param overSeconds in which time
 * @param startMedianSeconds from a guest's start until its programs run
 * @param startSigma of the logarithm of that
 * @param horizonSeconds after which nobody is waited for
 */
public record StormPlan(
        Storm.Arrivals arrivals,
        double overSeconds,
        double startMedianSeconds,
        double startSigma,
        double horizonSeconds) {
    /** All guests within a minute. */
    public static final StormPlan USUAL = new StormPlan(Storm.Arrivals.POISSON, 60, 5, 0.2, 3600);
}
