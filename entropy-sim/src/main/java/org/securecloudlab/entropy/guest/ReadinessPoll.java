package org.securecloudlab.entropy.guest;

import org.securecloudlab.kernel.Event;
import org.securecloudlab.kernel.Simulation;

/** A process that looks every two milliseconds whether the generator is ready, until a limit. */
final class ReadinessPoll implements Event {
    private static final long EVERY_NANOS = 2_000_000;

    private final Simulation clock;
    private final Readiness readiness;
    private final long fromNanos;
    private final long limitNanos;
    private final Runnable then;

    ReadinessPoll(Simulation clock, Readiness readiness, long fromNanos, long limitNanos, Runnable then) {
        this.clock = clock;
        this.readiness = readiness;
        this.fromNanos = fromNanos;
        this.limitNanos = limitNanos;
        this.then = then;
    }

    void start() {
        clock.at(Math.max(clock.nowNanos(), fromNanos), this);
    }

    @Override
    public void happen() {
        if (readiness.isReady() || clock.nowNanos() >= limitNanos) {
            then.run();
        } else {
            clock.after(EVERY_NANOS, this);
        }
    }
}
