package org.securecloudlab.store.patch;

/** How far an import is. */
public enum ImportState {
    QUEUED,
    RUNNING,
    DONE,
    /** Bad records, and the good ones alone were not wanted: nothing was changed. */
    REFUSED,
    FAILED,
    CANCELLED;

    public boolean isEnded() {
        return this != QUEUED && this != RUNNING;
    }
}
