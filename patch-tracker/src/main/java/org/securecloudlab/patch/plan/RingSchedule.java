package org.securecloudlab.patch.plan;

import java.time.Instant;

/**
 * When a ring is patched.
 *
 * @param ring its name
 * @param assets how many systems
 * @param start when its first system may begin
 * @param end when its last one is done
 * @param soakedAt when the next ring may begin
 */
public record RingSchedule(String ring, int assets, Instant start, Instant end, Instant soakedAt) {}
