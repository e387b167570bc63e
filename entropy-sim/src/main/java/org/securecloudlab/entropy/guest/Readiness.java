package org.securecloudlab.entropy.guest;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.entropy.linux.KernelEra;
import org.securecloudlab.entropy.linux.SaturatingPool;
import org.securecloudlab.kernel.Simulation;

/**
 * Counts credited bits until the guest's generator is ready. Source: {@code credit_init_bits} of 6.1; {@code credit_entropy_bits} and
 * {@code crng_fast_load} of 4.8 to 5.17, where the first 64 bytes of a hardware generator make the first key and count nothing;
 * {@code entropy_total} of 3.16, which is a plain sum and has to exceed 128.
 *
 * <p>Bits that trickle in are not events: the time at which they will have been enough is worked out, and again after each credit of
 * another kind.
 */
final class Readiness {
    private static final int POOL_BITS = 4096;
    private static final int FAST_INIT_BYTES = 64;
    private static final long DEVICE_FIRST_NANOS = 10_000_000;

    private final Simulation clock;
    private final KernelEra era;
    private final SaturatingPool pool = new SaturatingPool(POOL_BITS, 0);
    private final List<Trickle> trickles = new ArrayList<>(2);
    private long sumBits;
    private int fastInitBytes;
    private long readyNanos = -1;
    private long plannedNanos = Long.MAX_VALUE;
    private @Nullable Runnable whenReady;

    Readiness(Simulation clock, KernelEra era) {
        this.clock = clock;
        this.era = era;
    }

    KernelEra era() {
        return era;
    }

    boolean isReady() {
        return readyNanos >= 0;
    }

    /** When it became ready. */
    OptionalLong readyNanos() {
        return isReady() ? OptionalLong.of(readyNanos) : OptionalLong.empty();
    }

    /** Runs it once when ready, now if it is. */
    void whenReady(Runnable action) {
        if (isReady()) {
            action.run();
        } else {
            whenReady = action;
        }
    }

    /** What the counted pool holds. */
    SaturatingPool pool() {
        return pool;
    }

    /** The processor's instruction is trusted: ready before anything runs. */
    void readyNow() {
        if (isReady()) {
            return;
        }
        readyNanos = clock.nowNanos();
        Runnable action = whenReady;
        whenReady = null;
        if (action != null) {
            action.run();
        }
    }

    /** One bit comes at even times from now on. Most guests are ready by their device before that is worth an event. */
    void trickles(Trickle trickle) {
        trickles.add(trickle);
        if (trickles.size() == 1) {
            clock.after(DEVICE_FIRST_NANOS, this::plan);
        } else {
            plansSoon();
        }
    }

    private void plansSoon() {
        if (plannedNanos != Long.MAX_VALUE) {
            plan();
        }
    }

    /** Bytes of a hardware generator, with the bits that they count. */
    void hardware(int bytes, long bits) {
        if (isReady() && !era.saturating()) {
            return;
        }
        catchUp();
        boolean countsNothing = era.saturating() && era != KernelEra.TWO_POOLS && fastInitBytes < FAST_INIT_BYTES;
        fastInitBytes += bytes;
        if (!countsNothing) {
            credit(bits);
        }
        plan();
    }

    void credit(long bits) {
        sumBits += bits;
        if (era.saturating()) {
            pool.credit(bits);
        }
        if (missing() <= 0) {
            readyNow();
        }
    }

    private double missing() {
        double target = era.readyBits() + (era == KernelEra.TWO_POOLS ? 1 : 0);
        return target - (isPlainSum() ? sumBits : pool.levelBits());
    }

    /** Whether a bit counts the same however many there are. */
    private boolean isPlainSum() {
        return !era.saturating() || era == KernelEra.TWO_POOLS;
    }

    /** Takes the bits that have trickled in since it was ready: a blocking pool goes on to count. */
    void trickleIn() {
        for (Trickle trickle : trickles) {
            while (!trickle.endsWhenReady() && trickle.nextNanos() <= clock.nowNanos()) {
                trickle.took(1);
                pool.credit(1);
            }
        }
    }

    /** When the pool will hold so many bits by what trickles in alone; empty when it never does. */
    OptionalLong whenHolds(long bits) {
        Trickle ahead = trickles.stream()
                .filter(trickle -> !trickle.endsWhenReady())
                .findFirst()
                .map(Trickle::copy)
                .orElse(null);
        SaturatingPool counted = pool.copy();
        while (ahead != null) {
            long at = ahead.nextNanos();
            counted.credit(1);
            ahead.took(1);
            if (counted.levelBits() >= bits) {
                return OptionalLong.of(Math.max(clock.nowNanos(), at));
            }
        }
        return OptionalLong.empty();
    }

    /** Takes the bits that have trickled in up to now. */
    private void catchUp() {
        for (int i = 0; i < trickles.size() && !isReady(); i++) {
            if (era.saturating()) {
                takeOneByOne(trickles.get(i));
            } else {
                takeAtOnce(trickles.get(i));
            }
        }
    }

    private void takeAtOnce(Trickle trickle) {
        long come = Math.min(trickle.comeUntil(clock.nowNanos()), creditsMissing());
        if (come > 0) {
            trickle.took(come);
            credit(come);
        }
    }

    private void takeOneByOne(Trickle trickle) {
        while (!isReady() && trickle.nextNanos() <= clock.nowNanos()) {
            trickle.took(1);
            credit(1);
        }
    }

    private void plan() {
        if (isReady() || trickles.isEmpty()) {
            return;
        }
        long at = whenTricklesSuffice();
        if (at < plannedNanos) {
            plannedNanos = at;
            clock.at(at, this::look);
        }
    }

    private void look() {
        plannedNanos = Long.MAX_VALUE;
        catchUp();
        plan();
    }

    /** When as many bits have come as are missing; the bits of all trickles are equal, so only their number counts. */
    private long whenTricklesSuffice() {
        long needed = creditsMissing();
        long low = clock.nowNanos() - 1;
        long high = Long.MAX_VALUE;
        for (Trickle trickle : trickles) {
            high = Math.min(high, trickle.timeOf(needed));
        }
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            long come = 0;
            for (Trickle trickle : trickles) {
                come += trickle.comeUntil(middle);
            }
            if (come >= needed) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private long creditsMissing() {
        return isPlainSum() ? Math.max(1, (long) missing()) : pool.creditsUntil(1, era.readyBits());
    }
}
