package org.securecloudlab.migration.qemu;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whether the dirty pages found at the syncs still become fewer, and how it goes on when they do not. */
final class Progress {
    /** So many syncs without a new low, and nothing that could still help: it goes on for ever. */
    private static final int PATIENCE = 16;

    private final Deque<Sync> latest = new ArrayDeque<>();
    private double fewest = Double.POSITIVE_INFINITY;
    private int withoutProgress;

    void synced(double dirtyPages, boolean helpStillGrows, Sync sync) {
        if (dirtyPages < fewest * 0.999 || helpStillGrows) {
            withoutProgress = 0;
        } else {
            withoutProgress++;
        }
        fewest = Math.min(fewest, dirtyPages);
        latest.addLast(sync);
        if (latest.size() > PATIENCE) {
            latest.removeFirst();
        }
    }

    boolean isStalled() {
        return withoutProgress >= PATIENCE;
    }

    /** How many syncs a millisecond brings if they go on as the latest did. */
    double syncsPerMilli() {
        return (latest.size() - 1)
                / (latest.getLast().millis() - latest.getFirst().millis());
    }

    /** What a millisecond carries in the mean of the latest syncs. */
    double bytesPerMilli() {
        Sync first = latest.getFirst();
        Sync last = latest.getLast();
        return (last.sentBytes() - first.sentBytes()) / (last.millis() - first.millis());
    }

    /** What had been sent by the time of a sync. */
    record Sync(double millis, double sentBytes) {}
}
