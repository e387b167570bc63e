package org.securecloudlab.entropy.linux;

/**
 * How long the kernel of 5.18 and later lets a seed stand, and with it how long {@code khwrngd} sleeps after each buffer: half the
 * whole seconds of uptime, at least 1 s, until 120 s; then 60 s.
 *
 * <p>Source: {@code crng_reseed_interval} and {@code add_hwgenerator_randomness}, {@code drivers/char/random.c} of 6.1 and 6.12.
 */
public final class ReseedInterval {
    private static final long SETTLED_SECONDS = 120;
    private static final long LONGEST_SECONDS = 60;
    private static final long NANOS = 1_000_000_000L;

    private ReseedInterval() {}

    /** The interval that begins at an uptime, in whole seconds. */
    public static long secondsAt(long uptimeNanos) {
        long uptime = uptimeNanos / NANOS;
        return uptime >= SETTLED_SECONDS ? LONGEST_SECONDS : Math.max(1, uptime / 2);
    }
}
