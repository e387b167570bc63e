package org.securecloudlab.entropy.sizing;

import org.securecloudlab.entropy.model.EntropyModel;

/**
 * Limits to set in flavors: whole buffers, enough for the first seed in one period, and so long a period that all guests at their limit
 * take no more than half of what the sources give.
 *
 * @param rateBytes {@code hw_rng:rate_bytes}
 * @param ratePeriodMillis {@code hw_rng:rate_period}
 */
public record LimitAdvice(long rateBytes, long ratePeriodMillis) {
    /** The buffer that registration may swallow, and the one that counts. */
    private static final long BYTES = 128;

    private static final long SHORTEST_MILLIS = 1000;

    static LimitAdvice of(EntropyModel model, double bitsPerSecond) {
        double atOnce = Demand.requests(model) * BYTES * Byte.SIZE;
        double millis = StrictMath.ceil(2 * atOnce / bitsPerSecond) * 1000;
        return new LimitAdvice(BYTES, (long) Math.min(86_400_000, Math.max(SHORTEST_MILLIS, millis)));
    }
}
