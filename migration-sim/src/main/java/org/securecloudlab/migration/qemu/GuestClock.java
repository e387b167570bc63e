package org.securecloudlab.migration.qemu;

import java.util.Optional;
import org.securecloudlab.migration.AutoConverge;
import org.securecloudlab.migration.GuestWrites;

/** The time of a migration, and the guest that writes while it passes: throttled, slowed by dirty logging, or paused. */
final class GuestClock {
    private final GuestWrites writes;
    private final DirtyPages dirty;
    private final double loggingShare;
    private final Optional<CpuThrottle> throttle;
    private double nowMillis;
    private double pausedAtMillis = Double.POSITIVE_INFINITY;

    GuestClock(GuestWrites writes, DirtyPages dirty, Machine machine, Optional<AutoConverge> autoConverge) {
        this.writes = writes;
        this.dirty = dirty;
        this.loggingShare = machine.loggingShare();
        this.throttle = autoConverge.map(machine::throttle);
    }

    double nowMillis() {
        return nowMillis;
    }

    /** Time passes, and the guest writes. */
    void passes(double millis) {
        nowMillis += millis;
        dirty.written(writes.writesPerSecond() * runShare() * millis / 1000);
    }

    /** What dirty logging, the throttle and a pause leave of the write rate. */
    private double runShare() {
        if (isPaused()) {
            return 0;
        }
        if (!writes.boundByCpu()) {
            return 1;
        }
        return loggingShare * throttle.map(CpuThrottle::runShare).orElse(1.0);
    }

    void pauseGuest() {
        pausedAtMillis = nowMillis;
    }

    boolean isPaused() {
        return pausedAtMillis < Double.POSITIVE_INFINITY;
    }

    /** How long the guest had been paused by then; nothing if it was not. */
    double pausedMillis(double untilMillis) {
        return isPaused() ? untilMillis - pausedAtMillis : 0;
    }

    /** The bitmap was synchronised: auto-converge looks whether the guest has to be slowed. */
    void synced(double sentBytes, double freshPages) {
        throttle.ifPresent(t -> t.synced(nowMillis, sentBytes, freshPages));
    }

    /** Whether the throttle can still grow. */
    boolean canSlowFurther() {
        return throttle.isPresent() && !throttle.get().isAtMaximum();
    }

    int throttlePercent() {
        return throttle.map(CpuThrottle::percent).orElse(0);
    }
}
