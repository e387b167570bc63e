package org.securecloudlab.migration.qemu;

import org.securecloudlab.migration.GuestMemory;

/**
 * XBZRLE: from the second pass on, a page that is in the cache is sent as its difference to what was sent last; one that is not is sent
 * whole and put into the cache while there is room. A cached page stays while it is hit, so a cache smaller than the working set serves
 * its share of it. Source: QEMU 7.2 {@code migration/ram.c} ({@code save_xbzrle_page}), {@code page_cache.c}; measured: first
 * re-send of each page is a miss.
 */
final class Xbzrle implements PageEncoder {
    private static final double WHOLE_PAGE = GuestMemory.PAGE_BYTES + 8;
    /** Page header, encoding flag and length. */
    private static final double FRAME_BYTES = 8 + 1 + 2;
    /** Run lengths and the byte that differs, for a word counted up by one: measured 3.24. */
    private static final double BYTES_PER_WORD = 3.24;

    private final double cachePages;
    private final double workingSetPages;
    private final double differenceBytes;
    private boolean started;
    private double cached;
    private double wholePages;
    private double waitingUncached;

    Xbzrle(long cacheBytes, long workingSetPages, int changedWords) {
        this.cachePages = Long.highestOneBit(Math.max(1, cacheBytes / GuestMemory.PAGE_BYTES));
        this.workingSetPages = Math.max(1, workingSetPages);
        this.differenceBytes = Math.min(WHOLE_PAGE, FRAME_BYTES + BYTES_PER_WORD * changedWords);
    }

    @Override
    public boolean isUniform() {
        return !started;
    }

    @Override
    public double bytes(double pages) {
        double misses = misses(pages);
        return misses * WHOLE_PAGE + (pages - misses) * differenceBytes;
    }

    @Override
    public double pages(double bytes) {
        double untilHits = misses(Double.POSITIVE_INFINITY) * WHOLE_PAGE;
        return bytes <= untilHits ? bytes / WHOLE_PAGE : untilHits / WHOLE_PAGE + (bytes - untilHits) / differenceBytes;
    }

    /** What was left over at a sync comes first in the scan, and it is what was not sent since: misses before hits. */
    private double misses(double pages) {
        return started ? Math.min(waitingUncached, pages) : pages;
    }

    @Override
    public void sent(double pages) {
        double misses = misses(pages);
        wholePages += misses;
        if (started) {
            waitingUncached -= misses;
            cached = Math.min(Math.min(cachePages, workingSetPages), cached + misses);
        }
    }

    @Override
    public double wholePages(double sentPages) {
        return wholePages;
    }

    @Override
    public void synced(double freshPages, double leftPages) {
        double uncachedElsewhere = Math.max(0, workingSetPages - cached - waitingUncached);
        double elsewhere = Math.max(1, workingSetPages - leftPages);
        waitingUncached += freshPages * Math.min(1, uncachedElsewhere / elsewhere);
    }

    @Override
    public void endOfFirstPass() {
        started = true;
    }
}
