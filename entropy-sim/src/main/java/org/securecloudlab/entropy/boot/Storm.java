package org.securecloudlab.entropy.boot;

import java.util.List;

/**
 * Guests that boot, and when.
 *
 * @param hosts on which they are, in turn
 * @param groups the guests
 * @param supply what stands behind their devices
 * @param arrivals how their starts are spread
 * @param overSeconds in which time they all start
 * @param startMedianSeconds from the start of a guest until its programs run; lognormal
 * @param startSigma of its logarithm
 * @param horizonSeconds when the run ends, whoever still waits
 */
public record Storm(
        int hosts,
        List<GuestGroup> groups,
        Supply supply,
        Arrivals arrivals,
        double overSeconds,
        double startMedianSeconds,
        double startSigma,
        double horizonSeconds) {
    public Storm {
        groups = List.copyOf(groups);
    }

    /** How the starts of guests are spread over the time. */
    public enum Arrivals {
        /** All at the beginning. */
        AT_ONCE,
        /** Evenly spaced. */
        EVEN,
        /** At random. */
        POISSON
    }

    /** Guests in all. */
    public int guests() {
        return groups.stream().mapToInt(GuestGroup::count).sum();
    }
}
