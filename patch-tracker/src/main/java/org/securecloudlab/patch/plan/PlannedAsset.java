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
 * @param work how long it takes, a host's drain and restart included
 * @param due until when; empty: no date
 */
public record PlannedAsset(String id, String ring, Optional<String> window, Duration work, Optional<Instant> due) {}
