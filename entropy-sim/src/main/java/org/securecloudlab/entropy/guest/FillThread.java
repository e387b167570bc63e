package org.securecloudlab.entropy.guest;

import org.securecloudlab.entropy.linux.KernelEra;
import org.securecloudlab.entropy.linux.ReseedInterval;
import org.securecloudlab.entropy.linux.TimerWheel;
import org.securecloudlab.kernel.Simulation;

/**
 * {@code khwrngd}: reads a buffer, credits it, sleeps a reseed interval once the generator is ready. Before 5.18 it reads until the
 * pool is above its write threshold and then waits for somebody to take bits out, which nobody does here.
 *
 * <p>Source: {@code hwrng_fillfn} in {@code drivers/char/hw_random/core.c}; quality 1000 of 1024 is virtio-rng's.
 */
final class FillThread {
    private static final int QUALITY = 1000;
    private static final int BITS = 8;
    private static final int WRITE_WAKEUP_BITS = 896;

    private final Simulation clock;
    private final RngDriver driver;
    private final HardwareQueue queue;
    private final Readiness readiness;
    private final KernelEra era;
    private final TimerWheel wheel;
    private long creditedBits;

    FillThread(
            Simulation clock,
            RngDriver driver,
            HardwareQueue queue,
            Readiness readiness,
            KernelEra era,
            TimerWheel wheel) {
        this.clock = clock;
        this.driver = driver;
        this.queue = queue;
        this.readiness = readiness;
        this.era = era;
        this.wheel = wheel;
    }

    void run() {
        queue.lock(() -> driver.read(RngDriver.BUFFER_BYTES, true, this::got));
    }

    private void got(int bytes) {
        queue.unlock();
        long bits = (long) bytes * QUALITY * BITS >> 10;
        creditedBits += bits;
        readiness.hardware(bytes, bits);
        if (era == KernelEra.HASH_POOL && readiness.isReady()) {
            long now = clock.nowNanos();
            clock.at(wheel.wakes(now, ReseedInterval.secondsAt(now)), this::run);
        } else if (era == KernelEra.HASH_POOL || creditedBits < 2 * WRITE_WAKEUP_BITS) {
            clock.after(0, this::run);
        }
    }
}
