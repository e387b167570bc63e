package org.securecloudlab.migration.qemu;

import java.util.Optional;
import org.securecloudlab.migration.GuestMemory;
import org.securecloudlab.migration.GuestWrites;
import org.securecloudlab.migration.MigrationSettings;
import org.securecloudlab.migration.MigrationSettings.WhenTimeIsUp;
import org.securecloudlab.migration.Prediction;
import org.securecloudlab.migration.Round;
import org.securecloudlab.migration.Verdict;

/**
 * QEMU's migration thread, step by step but with counts instead of pages. Source: QEMU 7.2 {@code migration/migration.c} ({@code
 * migration_thread}, {@code migration_iteration_run}) and {@code migration/ram.c} ({@code ram_save_iterate}, {@code
 * ram_save_pending}, {@code ram_save_complete}).
 */
final class MigrationThread {
    /** {@code MAX_WAIT} is 50 ms and compared in whole milliseconds. */
    private static final double STEP_MILLIS = 51;
    /** The clock is looked at every so many pages. */
    private static final int PAGES_BETWEEN_LOOKS = 64;
    /** End-of-section mark of each step. */
    private static final int END_OF_SECTION_BYTES = 8;
    /** A zero page: header and one byte. */
    private static final int ZERO_PAGE_BYTES = 9;

    private final MigrationSettings settings;
    private final GuestWrites writes;
    private final Machine machine;
    private final SendPath path;
    private final DirtyPages dirty;
    private final PageEncoder encoder;
    private final RateWindow window;
    private final Optional<CpuThrottle> throttle;
    private final Progress progress = new Progress();
    private final SteadyWindows steady = new SteadyWindows();
    private final Ledger ledger = new Ledger();

    private final double limitMillis;
    private final double postCopyMillis;

    private double nowMillis;
    private double pausedAtMillis = Double.POSITIVE_INFINITY;

    MigrationThread(GuestMemory memory, GuestWrites writes, MigrationSettings settings, Machine machine) {
        this.settings = settings;
        this.writes = writes;
        this.machine = machine;
        this.limitMillis = settings.timeLimitSeconds().orElse(Double.POSITIVE_INFINITY) * 1000;
        this.postCopyMillis = settings.postCopyAfterSeconds().orElse(Double.POSITIVE_INFINITY) * 1000;
        this.path = machine.path();
        this.dirty = new DirtyPages(memory, writes);
        this.encoder = machine.encoder();
        this.throttle = settings.autoConverge().map(machine::throttle);
        guestRuns(machine.startMillis());
        this.window = new RateWindow(settings.maxBandwidthBytesPerSecond(), settings.downtime(), nowMillis);
    }

    /** Runs it to its end. */
    Prediction run() {
        while (true) {
            if (!isPaused() && nowMillis >= limitMillis) {
                if (settings.whenTimeIsUp() == WhenTimeIsUp.ABORT) {
                    return ended();
                }
                pausedAtMillis = nowMillis;
            }
            if (!window.isUsedUp()) {
                if (fits()) {
                    return complete();
                }
                if (nowMillis >= postCopyMillis) {
                    return postCopy();
                }
                if (isHopeless()) {
                    return ended();
                }
                step();
            }
            endOfStep();
        }
    }

    private void endOfStep() {
        boolean ended = window.update(nowMillis);
        if (window.isUsedUp()) {
            pause(window.untilEnd(nowMillis));
            ended = window.update(nowMillis);
        }
        if (ended) {
            leap();
        }
    }

    private boolean isPaused() {
        return pausedAtMillis < Double.POSITIVE_INFINITY;
    }

    /** Without a limit nothing but a standstill ends what does not converge. */
    private boolean isHopeless() {
        return progress.isStalled() && untilMillis() == Double.POSITIVE_INFINITY;
    }

    /** When something changes that the state of the pages does not tell. */
    private double untilMillis() {
        double change = settings.downtime().nextChangeAfter(nowMillis);
        double limit = isPaused() ? Double.POSITIVE_INFINITY : limitMillis;
        return Math.min(change, Math.min(limit, postCopyMillis));
    }

    private Prediction ended() {
        Verdict verdict = progress.isStalled() ? Verdict.NEVER_CONVERGES : Verdict.TIME_LIMIT;
        return over(verdict, new Ledger.Times(nowMillis, 0, 0, 0), ledger.sentBytes());
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
        encoder.synced(fresh, left);
        throttle.ifPresent(t -> t.synced(nowMillis, ledger.sentBytes(), fresh));
        progress.synced(dirty.left(), throttle.isPresent() && !throttle.get().isAtMaximum());
        ledger.add(new Round(
                nowMillis,
                ledger.sentBytes(),
                left * GuestMemory.PAGE_BYTES,
                leftBytes(),
                window.thresholdBytes(),
                percent()));
    }

    /** Goes over windows that are all alike and in which nothing is decided. */
    private void leap() {
        steady.ended(nowMillis, ledger.contentPages(), ledger.sentBytes());
        double beyondThreshold = dirty.left() - window.thresholdBytes() / GuestMemory.PAGE_BYTES;
        double pages = Math.min(dirty.contentLeft(), beyondThreshold) - 2 * steady.pages();
        double windows =
                encoder.isUniform() ? steady.within(pages, untilMillis() - nowMillis - 2 * steady.millis()) : 0;
        if (windows < 1) {
            return;
        }
        guestRuns(windows * steady.millis());
        dirty.sentContent(windows * steady.pages());
        ledger.sentContent(windows * steady.pages());
        ledger.sentBytes(windows * steady.bytes());
        encoder.sent(windows * steady.pages());
        window.startAt(nowMillis);
        steady.skippedTo(nowMillis, ledger.contentPages(), ledger.sentBytes());
    }

    /** One call of {@code ram_save_iterate}. */
    private void step() {
        double end = nowMillis + STEP_MILLIS;
        if (dirty.contentLeft() > 0) {
            double inTime = encoder.pages(path.bytesWithin(STEP_MILLIS));
            double untilLook = Math.ceil(inTime / PAGES_BETWEEN_LOOKS) * PAGES_BETWEEN_LOOKS + 1;
            sendContent(Math.min(untilLook, allowed(encoder.pages(window.allowedBytes()))));
        }
        if (dirty.contentLeft() <= 0 && nowMillis < end) {
            double inTime = (end - nowMillis) * machine.zeroPagesPerMilli();
            sendZero(Math.min(inTime, allowed(window.allowedBytes() / ZERO_PAGE_BYTES)));
            if (dirty.left() <= 0 && dirty.isFirstPass()) {
                dirty.endOfPass();
                encoder.endOfFirstPass();
            }
        }
        count(END_OF_SECTION_BYTES);
    }

    /** The limit is looked at before each page: the last one exceeds it. */
    private double allowed(double pagesWithinLimit) {
        return window.isUsedUp() ? 0 : Math.floor(pagesWithinLimit) + 1;
    }

    private void sendContent(double most) {
        double pages = Math.min(dirty.contentLeft(), most);
        double bytes = encoder.bytes(pages);
        guestRuns(path.write(bytes));
        count(bytes);
        dirty.sentContent(pages);
        encoder.sent(pages);
        ledger.sentContent(pages);
    }

    private void sendZero(double most) {
        double pages = Math.min(dirty.zeroLeft(), most);
        double bytes = pages * ZERO_PAGE_BYTES;
        double writing = path.write(bytes);
        guestRuns(writing);
        pause(Math.max(0, pages / machine.zeroPagesPerMilli() - writing));
        count(bytes);
        dirty.sentZero(pages);
        ledger.sentZero(pages);
    }

    private void count(double bytes) {
        ledger.sentBytes(bytes);
        window.sent(bytes);
    }

    private void pause(double millis) {
        path.idle(millis);
        guestRuns(millis);
    }

    private void guestRuns(double millis) {
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
        double throttled = throttle.isPresent() ? throttle.get().runShare() : 1;
        return machine.loggingShare() * throttled;
    }

    private int percent() {
        return throttle.map(CpuThrottle::percent).orElse(0);
    }

    /** Switch-over: the guest is stopped and the rest sent without a rate limit. */
    private Prediction complete() {
        double stopMillis = nowMillis;
        double before = ledger.sentBytes();
        sync();
        path.copyAt(machine.stoppedCopyRate());
        sendRest();
        double downtime = nowMillis - stopMillis;
        double waiting = isPaused() ? stopMillis - pausedAtMillis : 0;
        double blackout = waiting + downtime + path.drainMillis() + machine.resumeMillis();
        Verdict verdict = isPaused() ? Verdict.PAUSED : Verdict.CONVERGES;
        return over(verdict, new Ledger.Times(nowMillis, downtime, blackout, 0), before);
    }

    /** The guest moves first, the rest of its memory follows while it runs at the destination. */
    private Prediction postCopy() {
        double stopMillis = nowMillis;
        double before = ledger.sentBytes();
        sync();
        double blackout = path.drainMillis() + machine.resumeMillis();
        sendRest();
        double downtime = machine.postCopyDowntimeMillis();
        return over(Verdict.POST_COPY, new Ledger.Times(nowMillis, downtime, blackout, nowMillis - stopMillis), before);
    }

    private void sendRest() {
        sendContent(dirty.contentLeft());
        sendZero(dirty.zeroLeft());
    }

    private Prediction over(Verdict verdict, Ledger.Times times, double preCopyBytes) {
        return ledger.close(verdict, times, preCopyBytes, encoder, percent());
    }
}
