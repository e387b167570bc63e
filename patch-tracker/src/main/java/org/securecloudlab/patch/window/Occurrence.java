package org.securecloudlab.patch.window;

import java.time.Duration;
import java.time.Instant;

/**
 * One time in which work may be done.
 *
 * @param start inclusive
 * @param end exclusive
 */
public record Occurrence(Instant start, Instant end) {

    public Duration length() {
        return Duration.between(start, end);
    }

    /** Whether both share some time. */
    public boolean overlaps(Instant from, Instant to) {
        return start.isBefore(to) && from.isBefore(end);
    }
}
