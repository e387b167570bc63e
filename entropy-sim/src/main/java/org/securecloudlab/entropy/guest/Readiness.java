package org.securecloudlab.entropy.guest;

import java.util.OptionalLong;
import org.securecloudlab.entropy.linux.KernelEra;
import org.securecloudlab.entropy.linux.SaturatingPool;
import org.securecloudlab.kernel.Simulation;

/**
 * Counts credited bits until the guest's generator is ready. Source: {@code credit_init_bits} of 6.1; {@code credit_entropy_bits} and
 * {@code crng_fast_load} of 4.8 to 5.17, where the first 64 bytes of a hardware generator make the first key and count nothing;
 * {@code entropy_total} of 3.16, which is a plain sum and has to exceed 128.
 */
final class Readiness {
    private static final int POOL_BITS = 4096;
    private static final int FAST_INIT_BYTES = 64;

    private final Simulation clock;
    private final KernelEra era;
    private final SaturatingPool pool = new SaturatingPool(POOL_BITS, 0);
    private long sumBits;
    private int fastInitBytes;
    private long readyNanos = -1;

    Readiness(Simulation clock, KernelEra era) {
        this.clock = clock;
        this.era = era;
    }

    boolean isReady() {
        return readyNanos >= 0;
    }

    /** When it became ready. */
    OptionalLong readyNanos() {
        return isReady() ? OptionalLong.of(readyNanos) : OptionalLong.empty();
    }

    /** The processor's instruction is trusted: ready before anything runs. */
    void readyNow() {
        if (!isReady()) {
            readyNanos = clock.nowNanos();
        }
    }

    /** Bytes of a hardware generator, with the bits that they count. */
    void hardware(int bytes, long bits) {
        boolean countsNothing = era.saturating() && era != KernelEra.TWO_POOLS && fastInitBytes < FAST_INIT_BYTES;
        fastInitBytes += bytes;
        if (!countsNothing) {
            credit(bits);
        }
    }

    void credit(long bits) {
        sumBits += bits;
        pool.credit(bits);
        if (counted() >= era.readyBits() + (era == KernelEra.TWO_POOLS ? 1 : 0)) {
            readyNow();
        }
    }

    private double counted() {
        boolean plain = !era.saturating() || era == KernelEra.TWO_POOLS;
        return plain ? sumBits : pool.levelBits();
    }
}
