package org.securecloudlab.migration.qemu;

import org.securecloudlab.migration.GuestMemory;

/**
 * The scan over memory: sends what is dirty within the time and the rate that a step has, with counts instead of pages. Source: QEMU 7.2
 * {@code migration/ram.c} ({@code ram_save_iterate}, {@code ram_save_complete}).
 */
final class PageSender {
    /** {@code MAX_WAIT} is 50 ms and compared in whole milliseconds. */
    private static final double STEP_MILLIS = 51;
    /** The clock is looked at every so many pages. */
    private static final int PAGES_BETWEEN_LOOKS = 64;
    /** End-of-section mark of each step. */
    private static final int END_OF_SECTION_BYTES = 8;
    /** A zero page: header and one byte. */
    private static final int ZERO_PAGE_BYTES = 9;
    /** Before a decision the thread is followed step by step for so long. */
    private static final double LANDING_MILLIS = 1000;

    private final DirtyPages dirty;
    private final GuestClock clock;
    private final RateWindow window;
    private final Ledger ledger;
    private final SendPath path;
    private final PageEncoder encoder;
    private final double zeroPagesPerMilli;
    private final SteadyWindows steady = new SteadyWindows();
    private double belowMeanLevel;

    PageSender(DirtyPages dirty, GuestClock clock, RateWindow window, Ledger ledger, Machine machine) {
        this.dirty = dirty;
        this.clock = clock;
        this.window = window;
        this.ledger = ledger;
        this.path = machine.path();
        this.encoder = machine.encoder();
        this.zeroPagesPerMilli = machine.zeroPagesPerMilli();
    }

    SendPath path() {
        return path;
    }

    PageEncoder encoder() {
        return encoder;
    }

    /** One call of {@code ram_save_iterate}. */
    void step() {
        double end = clock.nowMillis() + STEP_MILLIS;
        if (dirty.contentLeft() > 0) {
            double inTime = encoder.pages(path.bytesWithin(STEP_MILLIS));
            double untilLook = Math.ceil(inTime / PAGES_BETWEEN_LOOKS) * PAGES_BETWEEN_LOOKS + 1;
            sendContent(Math.min(untilLook, allowed(encoder.pages(window.allowedBytes()))));
            belowMeanLevel = dirty.contentLeft() <= 0 ? path.belowMeanLevel() : 0;
        }
        if (dirty.contentLeft() <= 0 && clock.nowMillis() < end) {
            double inTime = (end - clock.nowMillis()) * zeroPagesPerMilli;
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

    /** All that is left, without a limit of time or rate. */
    void sendRest() {
        path.fill(belowMeanLevel);
        sendContent(dirty.contentLeft());
        sendZero(dirty.zeroLeft());
    }

    private void sendContent(double most) {
        double pages = Math.min(dirty.contentLeft(), most);
        double bytes = encoder.bytes(pages);
        clock.passes(path.write(bytes));
        count(bytes);
        sent(pages);
    }

    private void sent(double contentPages) {
        dirty.sentContent(contentPages);
        encoder.sent(contentPages);
        ledger.sentContent(contentPages);
    }

    private void sendZero(double most) {
        double pages = Math.min(dirty.zeroLeft(), most);
        double bytes = pages * ZERO_PAGE_BYTES;
        double writing = path.write(bytes);
        clock.passes(writing);
        sleep(Math.max(0, pages / zeroPagesPerMilli - writing));
        count(bytes);
        dirty.sentZero(pages);
        ledger.sentZero(pages);
    }

    private void count(double bytes) {
        ledger.sentBytes(bytes);
        window.sent(bytes);
    }

    /** The thread sends nothing for a time. */
    void sleep(double millis) {
        path.idle(millis);
        clock.passes(millis);
    }

    /**
     * A window ended: goes over those that are like it and in which nothing is decided.
     *
     * @param untilMillis when something changes that the state of the pages does not tell
     */
    void leap(double untilMillis) {
        steady.ended(clock.nowMillis(), ledger.contentPages(), ledger.sentBytes());
        if (!encoder.isUniform()) {
            return;
        }
        double beyondThreshold = dirty.left() - window.thresholdBytes() / GuestMemory.PAGE_BYTES;
        double pages = Math.min(dirty.contentLeft(), beyondThreshold);
        double millis = untilMillis - clock.nowMillis();
        // Windows of a thread that is woken now and then are alike and yet hold more, or less, than the link carries in
        // them.
        if (isPacedByLink()) {
            leapWithLink(pages, millis);
            return;
        }
        double windows = steady.within(pages - 2 * steady.pages(), millis - 2 * steady.millis());
        if (windows >= 1) {
            leap(windows * steady.millis(), windows * steady.pages(), windows * steady.bytes());
        }
    }

    private boolean isPacedByLink() {
        return path.isPacedByLink() && window.isBeyond(path.linkBytes(2 * RateWindow.MILLIS));
    }

    /** Goes on as it does: what is sent becomes dirty again. */
    void repeat(double millis, double bytesPerMilli) {
        double bytes = isPacedByLink() ? path.linkBytes(millis) : millis * bytesPerMilli;
        clock.passes(millis);
        ledger.sentBytes(bytes);
        ledger.sentContent(encoder.pages(bytes));
        window.startAt(clock.nowMillis());
    }

    /** What the link sets the pace of goes on evenly, but for the moments at which the thread is woken. */
    private void leapWithLink(double mostPages, double mostMillis) {
        double pagesPerMilli = encoder.pages(path.linkBytes(1));
        double millis = Math.min(mostPages / pagesPerMilli, mostMillis) - LANDING_MILLIS;
        if (millis > LANDING_MILLIS) {
            leap(millis, millis * pagesPerMilli, path.linkBytes(millis));
        }
    }

    private void leap(double millis, double pages, double bytes) {
        clock.passes(millis);
        ledger.sentBytes(bytes);
        sent(pages);
        window.startAt(clock.nowMillis());
        steady.skippedTo(clock.nowMillis(), ledger.contentPages(), ledger.sentBytes());
    }
}
