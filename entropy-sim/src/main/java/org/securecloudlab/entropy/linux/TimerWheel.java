package org.securecloudlab.entropy.linux;

/**
 * When a kernel timer really fires: the wheel's outer levels are coarse and round up, so a sleep of 60 s at HZ 250 lasts up to
 * 62.05 s, and 61.44 s when it follows such a sleep.
 *
 * <p>Source: {@code calc_wheel_index} and {@code calc_index}, {@code kernel/time/timer.c} of 6.1 (since 4.8); jiffies start 300 s
 * below the wrap of 32 bits ({@code INITIAL_JIFFIES}).
 */
public final class TimerWheel {
    private static final int LEVEL_SHIFT = 3;
    private static final int LEVELS = 9;
    private static final long FIRST_LEVEL_END = 63;
    private static final long NANOS = 1_000_000_000L;
    private static final long SECONDS_BEFORE_WRAP = 300;

    private final int hz;

    public TimerWheel(int hz) {
        this.hz = hz;
    }

    /** Uptime at which a sleep ends that begins at an uptime, in nanoseconds. */
    public long wakes(long uptimeNanos, long sleepSeconds) {
        long offset = (1L << 32) - SECONDS_BEFORE_WRAP * hz;
        long now = offset + jiffies(uptimeNanos);
        long expires = now + sleepSeconds * hz;
        int shift = LEVEL_SHIFT * level(expires - now);
        long fires = ((expires >> shift) + 1) << shift;
        return Math.multiplyExact(fires - offset, NANOS / hz);
    }

    private long jiffies(long nanos) {
        return nanos / (NANOS / hz);
    }

    private static int level(long delta) {
        long end = FIRST_LEVEL_END;
        for (int level = 0; level < LEVELS - 1; level++) {
            if (delta < end) {
                return level;
            }
            end <<= LEVEL_SHIFT;
        }
        return LEVELS - 1;
    }
}
