package org.securecloudlab.migration.qemu;

import org.securecloudlab.migration.AutoConverge;
import org.securecloudlab.migration.GuestMemory;

/**
 * When auto-converge acts. At a sync more than a second after the last that counted: if what was dirtied since exceeds the trigger's share
 * of what was sent, and that for the second time, the throttle starts or grows. Source: QEMU 7.2 {@code migration/ram.c},
 * {@code migration_bitmap_sync}, {@code migration_trigger_throttle}, {@code mig_throttle_guest_down}.
 */
final class CpuThrottle {
    private static final double PERIOD_MILLIS = 1000;

    /** A vCPU runs for so long, then sleeps in proportion ({@code CPU_THROTTLE_TIMESLICE_NS}). */
    private static final double TIME_SLICE_MILLIS = 10;

    private final AutoConverge parameters;
    private final double lateMillis;
    private double periodStartMillis;
    private double periodStartBytes;
    private double dirtyPagesInPeriod;
    private int highPeriods;
    private int percent;

    /**
     * A throttle that is off.
     *
     * @param lateMillis how much later than asked a vCPU wakes
     */
    CpuThrottle(AutoConverge parameters, double lateMillis) {
        this.parameters = parameters;
        this.lateMillis = lateMillis;
    }

    int percent() {
        return percent;
    }

    /** Share of the time in which a vCPU runs. */
    double runShare() {
        if (percent == 0) {
            return 1;
        }
        double sleepMillis = TIME_SLICE_MILLIS * percent / (100 - percent);
        return TIME_SLICE_MILLIS / (TIME_SLICE_MILLIS + sleepMillis + lateMillis);
    }

    boolean isAtMaximum() {
        return percent >= parameters.maxPercent();
    }

    void synced(double nowMillis, double sentBytes, double freshPages) {
        dirtyPagesInPeriod += freshPages;
        if (nowMillis <= periodStartMillis + PERIOD_MILLIS) {
            return;
        }
        double dirtied = dirtyPagesInPeriod * GuestMemory.PAGE_BYTES;
        double allowed = (sentBytes - periodStartBytes) * parameters.triggerPercent() / 100;
        if (dirtied > allowed && ++highPeriods >= 2) {
            highPeriods = 0;
            percent = next(allowed / dirtied);
        }
        periodStartMillis = nowMillis;
        periodStartBytes = sentBytes;
        dirtyPagesInPeriod = 0;
    }

    private int next(double allowedShare) {
        if (percent == 0) {
            return parameters.initialPercent();
        }
        int step = parameters.incrementPercent();
        if (parameters.tailSlow()) {
            int running = 100 - percent;
            step = (int) Math.min(running - running * allowedShare, step);
        }
        return Math.min(percent + step, parameters.maxPercent());
    }
}
