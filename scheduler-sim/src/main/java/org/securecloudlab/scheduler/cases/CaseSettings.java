package org.securecloudlab.scheduler.cases;

import java.util.Optional;

/**
 * How a case is answered, beyond what it says itself.
 *
 * @param release nova's release, by name or number; the case's own {@code release}, else the default, when absent
 * @param seed shuffles and picks at random where nova does; absent for the first of equals
 * @param explain whether the answer holds, for every host of a request, which rule refused it
 */
public record CaseSettings(Optional<String> release, Optional<Long> seed, boolean explain) {
    /** The default release, deterministic, without reasons. */
    public static final CaseSettings DEFAULT = new CaseSettings(Optional.empty(), Optional.empty(), false);
}
