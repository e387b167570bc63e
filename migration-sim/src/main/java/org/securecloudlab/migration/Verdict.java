package org.securecloudlab.migration;

/** How a migration ends. */
public enum Verdict {
    /** Pre-copy: what was left fitted into the downtime budget. */
    CONVERGES,
    /** Post-copy was started and brought the rest over. */
    POST_COPY,
    /** The guest was paused at the time limit, so that the rest could follow: complete, after a long blackout. */
    PAUSED,
    /** The time limit came first; more time would have done. */
    TIME_LIMIT,
    /** It does not get below the downtime limit, however long it runs. */
    NEVER_CONVERGES;

    /** Whether the guest runs on the destination in the end. */
    public boolean isComplete() {
        return this == CONVERGES || this == POST_COPY || this == PAUSED;
    }
}
