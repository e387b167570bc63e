package org.securecloudlab.migration.qemu;

import org.securecloudlab.migration.GuestMemory;
import org.securecloudlab.migration.GuestWrites;
import org.securecloudlab.migration.WritePattern;

/**
 * The dirty bitmap as counts: what the scan has still before it, and what the guest wrote since the bitmap was last synchronised. One scan
 * position runs over memory; content lies below the zero pages, and writes go to the lowest pages.
 */
final class DirtyPages {
    private final GuestMemory memory;
    private final GuestWrites writes;
    private double contentLeft;
    private double zeroLeft;
    private double writesSinceSync;
    private boolean firstPass = true;

    DirtyPages(GuestMemory memory, GuestWrites writes) {
        this.memory = memory;
        this.writes = writes;
        this.contentLeft = memory.contentPages();
        this.zeroLeft = memory.zeroPages();
    }

    double contentLeft() {
        return contentLeft;
    }

    double zeroLeft() {
        return zeroLeft;
    }

    /** What QEMU's convergence test counts: zero pages at full size. */
    double left() {
        return contentLeft + zeroLeft;
    }

    /** Whether every page has been scanned once. */
    boolean isFirstPass() {
        return firstPass;
    }

    void sentContent(double pages) {
        contentLeft = Math.max(0, contentLeft - pages);
    }

    void sentZero(double pages) {
        zeroLeft = Math.max(0, zeroLeft - pages);
    }

    /** The scan has come to the end of memory. */
    void endOfPass() {
        firstPass = false;
    }

    /** The guest ran. */
    void written(double numberOfWrites) {
        writesSinceSync += numberOfWrites;
    }

    /** Takes over what the guest wrote; how many pages became dirty by it. */
    double sync() {
        double fresh = (firstPass ? passedAndWritten() : writtenAfresh()) + writes.alwaysDirtyPages();
        contentLeft += fresh;
        writesSinceSync = 0;
        return fresh;
    }

    /** In the first pass all that the scan has not come to is dirty anyway. */
    private double passedAndWritten() {
        double workingSet = writes.pattern().workingSetPages();
        double above = Math.max(0, memory.contentPages() - workingSet);
        double left = Math.min(workingSet, Math.max(0, contentLeft - above));
        return writes.pattern().distinctPagesBelow(writesSinceSync, workingSet - left);
    }

    private double writtenAfresh() {
        WritePattern pattern = writes.pattern();
        double touched = pattern.distinctPages(writesSinceSync);
        return touched - pattern.alreadyDirty(touched, Math.min(contentLeft, (double) pattern.workingSetPages()));
    }
}
