package org.securecloudlab.entropy.guest;

import org.securecloudlab.entropy.linux.KernelEra;
import org.securecloudlab.entropy.linux.ReseedInterval;
import org.securecloudlab.entropy.linux.TimerWheel;
import org.securecloudlab.kernel.Simulation;

/**
 * {@code khwrngd}: reads a buffer, credits it, sleeps a reseed interval once the generator is ready. Before 5.18 it reads until the
 * pool is above its write threshold and then waits until somebody has taken bits out.
 *
 * <p>Source: {@code hwrng_fillfn} in {@code drivers/char/hw_random/core.c}; quality 1000 of 1024 is virtio-rng's.
 */
final class FillThread {
    private static final int QUALITY = 1000;
    private static final int WRITE_WAKEUP_BITS = 896;

    private final Simulation clock;
    private final RngDriver driver;
    private final HardwareQueue queue;
    private final Readiness readiness;
    private final TimerWheel wheel;
    private final long bootNanos;
    private final Sink sink;
    private Runnable credited = () -> {};
    private boolean parked;

    /** Takes what was read. */
    @FunctionalInterface
    interface Sink {
        /**
         * Mixes bytes in.
         *
         * @return whether to go on
         */
        boolean take(int bytes, long bits);
    }

    FillThread(
            Simulation clock,
            RngDriver driver,
            HardwareQueue queue,
            Readiness readiness,
            TimerWheel wheel,
            long bootNanos,
            Sink sink) {
        this.clock = clock;
        this.driver = driver;
        this.queue = queue;
        this.readiness = readiness;
        this.wheel = wheel;
        this.bootNanos = bootNanos;
        this.sink = sink;
    }

    /** The bits that so many bytes count. */
    static long creditOf(int bytes) {
        return ((long) bytes * QUALITY * Byte.SIZE) >> 10;
    }

    void run() {
        queue.lock(() -> driver.read(RngDriver.BUFFER_BYTES, true, this::got));
    }

    /** Runs it after each credit. */
    void afterCredit(Runnable action) {
        credited = action;
    }

    /** Somebody took bits out of the pool. */
    void levelFell() {
        if (parked && readiness.pool().levelBits() <= WRITE_WAKEUP_BITS) {
            parked = false;
            clock.after(0, this::run);
        }
    }

    private void got(int bytes) {
        queue.unlock();
        boolean goOn = sink.take(bytes, creditOf(bytes));
        if (goOn && readiness.era() == KernelEra.HASH_POOL) {
            again();
        } else if (goOn) {
            parked = readiness.pool().levelBits() > WRITE_WAKEUP_BITS;
            if (!parked) {
                clock.after(0, this::run);
            }
        }
        credited.run();
    }

    private void again() {
        if (readiness.isReady()) {
            long uptime = clock.nowNanos() - bootNanos;
            clock.at(bootNanos + wheel.wakes(uptime, ReseedInterval.secondsAt(uptime)), this::run);
        } else {
            clock.after(0, this::run);
        }
    }
}
