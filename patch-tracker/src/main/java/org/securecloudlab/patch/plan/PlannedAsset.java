package org.securecloudlab.patch.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A system to be patched.
 *
 * @param id the system
 * @param ring the name of its ring
 * @param window the name of its window; empty: at any time
 * @param work how long it takes, restart included, a host's drain too unless {@code host} names it
 * @param due until when; empty: no date
 * @param host the compute service host that is emptied before the work; the planner of migrations adds the time of its drain
 */
public record PlannedAsset(
        String id, String ring, Optional<String> window, Duration work, Optional<Instant> due, Optional<String> host) {

    /** The same with other work. */
    public PlannedAsset withWork(Duration other) {
        return new PlannedAsset(id, ring, window, other, due, host);
    }
}
