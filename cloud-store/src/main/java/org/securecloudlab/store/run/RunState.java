package org.securecloudlab.store.run;

/** Where a run stands. */
public enum RunState {
    /** Nobody has begun it. */
    QUEUED,
    /** At least one chunk was begun. */
    RUNNING,
    /** Every replication is in and the report is stored. */
    DONE,
    /** It could not be finished; {@link RunSummary#error()} says why. */
    FAILED,
    /** Somebody cancelled it. */
    CANCELLED;

    /** Nothing will change any more. */
    public boolean isFinal() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
