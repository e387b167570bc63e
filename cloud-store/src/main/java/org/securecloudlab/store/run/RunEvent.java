package org.securecloudlab.store.run;

import java.time.Instant;

/**
 * Something that happened to a run, for people who watch it.
 *
 * @param id counts up; ask for what came after it
 * @param at when
 * @param kind what
 * @param message more about it; may be empty
 */
public record RunEvent(long id, Instant at, Kind kind, String message) {

    /** What can happen to a run. */
    public enum Kind {
        QUEUED,
        STARTED,
        RETRY,
        DONE,
        FAILED,
        CANCELLED
    }
}
