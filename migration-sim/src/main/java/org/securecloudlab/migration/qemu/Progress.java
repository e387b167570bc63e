package org.securecloudlab.migration.qemu;

/** Whether the dirty pages found at the syncs still become fewer. */
final class Progress {
    /** So many syncs without a new low, and nothing that could still help: it goes on for ever. */
    private static final int PATIENCE = 16;

    private double fewest = Double.POSITIVE_INFINITY;
    private int withoutProgress;

    void synced(double dirtyPages, boolean helpStillGrows) {
        if (dirtyPages < fewest * 0.999 || helpStillGrows) {
            withoutProgress = 0;
        } else {
            withoutProgress++;
        }
        fewest = Math.min(fewest, dirtyPages);
    }

    boolean isStalled() {
        return withoutProgress >= PATIENCE;
    }
}
