package org.securecloudlab.patch.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * When a system is patched.
 *
 * @param asset the system
 * @param ring its ring
 * @param start when work on it begins
 * @param end when it is done
 * @param due until when it had to be
 */
public record PlanStep(String asset, String ring, Instant start, Instant end, Optional<Instant> due) {

    /** Whether it is done too late. */
    public boolean isLate() {
        return due.filter(end::isAfter).isPresent();
    }
}
