package org.securecloudlab.migration;

/**
 * QEMU's auto-converge: the vCPUs are put to sleep for a growing share of the time. Source: QEMU 7.2 defaults, asked of the binary, and
 * {@code migration_trigger_throttle} and {@code mig_throttle_guest_down} in {@code migration/ram.c}.
 *
 * @param initialPercent first throttle
 * @param incrementPercent what each later step adds
 * @param maxPercent where it ends
 * @param triggerPercent dirtied bytes over sent bytes from which a period counts as too dirty
 * @param tailSlow whether a step is cut to what would just do
 */
public record AutoConverge(
        int initialPercent, int incrementPercent, int maxPercent, int triggerPercent, boolean tailSlow) {

    private static final AutoConverge DEFAULTS = new AutoConverge(20, 10, 99, 50, false);

    /** Refuses what QEMU refuses: percentages outside 1 to 99, a trigger outside 1 to 100. */
    public AutoConverge {
        if (!isThrottle(initialPercent) || !isThrottle(incrementPercent) || !isThrottle(maxPercent)) {
            throw new IllegalArgumentException(
                    "throttle [" + initialPercent + "], [" + incrementPercent + "], [" + maxPercent + "]");
        }
        if (triggerPercent < 1 || triggerPercent > 100) {
            throw new IllegalArgumentException("throttle trigger [" + triggerPercent + "]");
        }
    }

    /** QEMU's own: 20, then steps of 10, up to 99. */
    public static AutoConverge defaults() {
        return DEFAULTS;
    }

    private static boolean isThrottle(int percent) {
        return percent >= 1 && percent <= 99;
    }
}
