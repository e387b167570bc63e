package org.securecloudlab.migration;

/**
 * How a guest writes to its memory while it is migrated.
 *
 * @param pattern where it writes
 * @param writesPerSecond page writes per second, repeated ones counted
 * @param boundByCpu whether it writes as fast as its vCPU lets it, so that throttling slows it; a writer paced by a clock or by
 *     requests catches up after each sleep and is not slowed
 * @param alwaysDirtyPages pages that even an idle guest touches between two looks (timers, stacks)
 * @param changedWordsPerWrite 32-bit words that differ after a write; only XBZRLE asks
 */
public record GuestWrites(
        WritePattern pattern,
        double writesPerSecond,
        boolean boundByCpu,
        int alwaysDirtyPages,
        int changedWordsPerWrite) {

    /** Refuses a negative or unbounded rate. */
    public GuestWrites {
        if (!(writesPerSecond >= 0 && writesPerSecond < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("writes per second [" + writesPerSecond + "]");
        }
    }

    /** A guest that writes with a rate of its own, one word a time. */
    public static GuestWrites paced(WritePattern pattern, double writesPerSecond) {
        return new GuestWrites(pattern, writesPerSecond, false, 0, 1);
    }

    /** The same guest with another rate. */
    public GuestWrites withWritesPerSecond(double rate) {
        return new GuestWrites(pattern, rate, boundByCpu, alwaysDirtyPages, changedWordsPerWrite);
    }

    /** The same guest with another pattern. */
    public GuestWrites withPattern(WritePattern other) {
        return new GuestWrites(other, writesPerSecond, boundByCpu, alwaysDirtyPages, changedWordsPerWrite);
    }
}
