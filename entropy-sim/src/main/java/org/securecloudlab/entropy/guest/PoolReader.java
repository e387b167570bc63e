package org.securecloudlab.entropy.guest;

import java.util.Optional;
import org.securecloudlab.kernel.Simulation;

/**
 * Programs that read {@code /dev/random} of a kernel with a blocking pool: they take what the counted pool holds as soon as that
 * reaches the read threshold, and wake the thread that refills it.
 *
 * <p>Source: {@code read_wakeup_threshold} 64 bits, {@code drivers/char/random.c} up to 5.5. The output pool between is left out: it
 * passes on what it gets.
 */
final class PoolReader {
    private static final int READ_WAKEUP_BITS = 64;

    private final Simulation clock;
    private final Readiness readiness;
    private final Optional<FillThread> thread;
    private final Runnable done;
    private long leftBits;

    PoolReader(Simulation clock, Readiness readiness, Optional<FillThread> thread, long bits, Runnable done) {
        this.clock = clock;
        this.readiness = readiness;
        this.thread = thread;
        this.leftBits = bits;
        this.done = done;
    }

    void start() {
        thread.ifPresent(fill -> fill.afterCredit(this::take));
        take();
    }

    private void take() {
        if (leftBits <= 0) {
            return;
        }
        readiness.trickleIn();
        long level = (long) readiness.pool().levelBits();
        if (level >= Math.min(leftBits, READ_WAKEUP_BITS)) {
            long taken = Math.min(level, leftBits);
            readiness.pool().debit(taken);
            leftBits -= taken;
            thread.ifPresent(FillThread::levelFell);
        }
        if (leftBits <= 0) {
            done.run();
        } else if (thread.isEmpty()) {
            readiness.whenHolds(Math.min(leftBits, READ_WAKEUP_BITS)).ifPresent(at -> clock.at(at, this::take));
        }
    }
}
