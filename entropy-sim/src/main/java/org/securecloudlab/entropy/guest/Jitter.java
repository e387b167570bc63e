package org.securecloudlab.entropy.guest;

/**
 * What a blocked reader does from 5.4 on: a timer fires each jiffy, and each time counts one bit, until the generator is ready.
 *
 * <p>Source: {@code try_to_generate_entropy} in {@code drivers/char/random.c}. A good cycle counter gives one bit a sample.
 */
final class Jitter {
    private static final long NANOS = 1_000_000_000L;
    /** The 8,192 trial samples and the first turn through the scheduler. Measured: about 0.02 s without hardware virtualisation. */
    private static final long TRIAL_NANOS = 20_000_000;

    private Jitter() {}

    /** The bits of a reader that begins to wait at a time. */
    static Trickle from(long nowNanos, int hz) {
        long jiffy = NANOS / hz;
        return new Trickle(nowNanos + TRIAL_NANOS + jiffy, jiffy, true);
    }
}
