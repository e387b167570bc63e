package org.securecloudlab.entropy.guest;

import org.securecloudlab.kernel.Event;
import org.securecloudlab.kernel.Simulation;

/**
 * What a blocked reader does from 5.4 on: a timer fires each jiffy, and each time counts one bit, until the generator is ready.
 *
 * <p>Source: {@code try_to_generate_entropy} in {@code drivers/char/random.c}. A good cycle counter gives one bit a sample.
 */
final class Jitter implements Event {
    private static final long NANOS = 1_000_000_000L;
    /** The 8,192 trial samples and the first turn through the scheduler. Measured: about 0.02 s without hardware virtualisation. */
    private static final long TRIAL_NANOS = 20_000_000;

    private final Simulation clock;
    private final Readiness readiness;
    private final long jiffyNanos;

    Jitter(Simulation clock, Readiness readiness, int hz) {
        this.clock = clock;
        this.readiness = readiness;
        this.jiffyNanos = NANOS / hz;
    }

    void start() {
        clock.after(TRIAL_NANOS + jiffyNanos, this);
    }

    @Override
    public void happen() {
        if (!readiness.isReady()) {
            readiness.credit(1);
            clock.after(jiffyNanos, this);
        }
    }
}
