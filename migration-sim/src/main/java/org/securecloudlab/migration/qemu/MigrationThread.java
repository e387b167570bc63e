package org.securecloudlab.migration.qemu;

import org.securecloudlab.migration.GuestMemory;
import org.securecloudlab.migration.GuestWrites;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.MigrationSettings.WhenTimeIsUp;
import org.securecloudlab.migration.Prediction;
import org.securecloudlab.migration.Round;
import org.securecloudlab.migration.Verdict;

/**
 * QEMU's migration thread, step by step: sends, looks at the dirty bitmap, and decides when the guest stops. Source: QEMU 7.2 {@code
 * migration/migration.c} ({@code migration_thread}, {@code migration_iteration_run}).
 */
final class MigrationThread {
    private static final double FAR_MILLIS = 60_000;

    private final MigrationSettings settings;
    private final Machine machine;
    private final DirtyPages dirty;
    private final GuestClock clock;
    private final RateWindow window;
    private final PageSender sender;
    private final Progress progress = new Progress();
    private final Ledger ledger = new Ledger();

    private final double limitMillis;
    private final double postCopyMillis;

    MigrationThread(GuestMemory memory, GuestWrites writes, MigrationSettings settings, Machine machine) {
        this.settings = settings;
        this.machine = machine;
        this.limitMillis = settings.timeLimitSeconds().orElse(Double.POSITIVE_INFINITY) * 1000;
        this.postCopyMillis = settings.postCopyAfterSeconds().orElse(Double.POSITIVE_INFINITY) * 1000;
        this.dirty = new DirtyPages(memory, writes);
        this.clock = new GuestClock(writes, dirty, machine, settings.autoConverge());
        clock.passes(machine.startMillis());
        this.window = new RateWindow(settings.maxBandwidthBytesPerSecond(), settings.downtime(), clock.nowMillis());
        this.sender = new PageSender(dirty, clock, window, ledger, machine);
    }

    /** Runs it to its end. */
    Prediction run() {
        while (true) {
            if (!clock.isPaused() && clock.nowMillis() >= limitMillis) {
                if (settings.whenTimeIsUp() == WhenTimeIsUp.ABORT) {
                    return ended();
                }
                clock.pauseGuest();
            }
            if (!window.isUsedUp()) {
                if (fits()) {
                    return complete();
                }
                if (clock.nowMillis() >= postCopyMillis) {
                    return postCopy();
                }
                if (isHopeless()) {
                    return ended();
                }
                if (isOnlyWaiting()) {
                    waitInVain();
                    continue;
                }
                sender.step();
            }
            endOfStep();
        }
    }

    private void endOfStep() {
        boolean ended = window.update(clock.nowMillis());
        if (window.isUsedUp()) {
            sender.sleep(window.untilEnd(clock.nowMillis()));
            ended = window.update(clock.nowMillis());
        }
        if (ended) {
            sender.leap(untilMillis());
        }
    }

    /** Without a limit nothing but a standstill ends what does not converge. */
    private boolean isHopeless() {
        return progress.isStalled() && untilMillis() == Double.POSITIVE_INFINITY;
    }

    /** Nothing will change before a limit that is far away: there is no need to walk there. */
    private boolean isOnlyWaiting() {
        return progress.isStalled()
                && sender.encoder().isUniform()
                && untilMillis() == limitMillis
                && limitMillis - clock.nowMillis() > FAR_MILLIS;
    }

    private void waitInVain() {
        double millis = limitMillis - clock.nowMillis();
        ledger.looked(millis * progress.syncsPerMilli());
        sender.repeat(millis, progress.bytesPerMilli());
    }

    /** When something changes that the state of the pages does not tell. */
    private double untilMillis() {
        double change = settings.downtime().nextChangeAfter(clock.nowMillis());
        double limit = clock.isPaused() ? Double.POSITIVE_INFINITY : limitMillis;
        return Math.min(change, Math.min(limit, postCopyMillis));
    }

    private Prediction ended() {
        Verdict verdict = progress.isStalled() ? Verdict.NEVER_CONVERGES : Verdict.TIME_LIMIT;
        return over(verdict, new Ledger.Times(clock.nowMillis(), 0, 0, 0), ledger.sentBytes());
    }

    /** The convergence test: the bitmap is synchronised only when what is left would fit; nothing left always does. */
    private boolean fits() {
        if (leftBytes() < window.thresholdBytes()) {
            sync();
        }
        return leftBytes() < window.thresholdBytes() || dirty.left() <= 0;
    }

    private double leftBytes() {
        return dirty.left() * GuestMemory.PAGE_BYTES;
    }

    private void sync() {
        double left = dirty.left();
        double fresh = dirty.sync();
        ledger.looked();
        sender.encoder().synced(fresh, left);
        clock.synced(ledger.sentBytes(), fresh);
        progress.synced(dirty.left(), clock.canSlowFurther(), new Progress.Sync(clock.nowMillis(), ledger.sentBytes()));
        ledger.add(new Round(
                clock.nowMillis(),
                ledger.sentBytes(),
                left * GuestMemory.PAGE_BYTES,
                leftBytes(),
                window.thresholdBytes(),
                clock.throttlePercent()));
    }

    /** Switch-over: the guest is stopped and the rest sent without a rate limit. */
    private Prediction complete() {
        double stopMillis = clock.nowMillis();
        double before = ledger.sentBytes();
        sync();
        sender.path().copyAt(machine.stoppedCopyRate());
        sender.sendRest();
        double downtime = clock.nowMillis() - stopMillis;
        double blackout = clock.pausedMillis(stopMillis) + downtime + untilItRuns();
        Verdict verdict = clock.isPaused() ? Verdict.PAUSED : Verdict.CONVERGES;
        return over(verdict, new Ledger.Times(clock.nowMillis(), downtime, blackout, 0), before);
    }

    /** The guest moves first, the rest of its memory follows while it runs at the destination. */
    private Prediction postCopy() {
        double stopMillis = clock.nowMillis();
        double before = ledger.sentBytes();
        sync();
        double blackout = untilItRuns();
        sender.sendRest();
        double end = clock.nowMillis();
        return over(
                Verdict.POST_COPY,
                new Ledger.Times(end, machine.postCopyDowntimeMillis(), blackout, end - stopMillis),
                before);
    }

    /** From the last byte written until the guest runs at the destination. */
    private double untilItRuns() {
        return sender.path().drainMillis() + machine.resumeMillis();
    }

    private Prediction over(Verdict verdict, Ledger.Times times, double preCopyBytes) {
        return ledger.close(verdict, times, preCopyBytes, sender.encoder(), clock.throttlePercent());
    }
}
