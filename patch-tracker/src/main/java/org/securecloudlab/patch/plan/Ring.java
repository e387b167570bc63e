package org.securecloudlab.patch.plan;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * Systems that are patched before others.
 *
 * @param name such as {@code canary}
 * @param soak how long it is watched after its last system, before the next ring may begin
 * @param likenessAtLeast how like production the ring has to be for its test to count, 0 to 1; empty: it is no gate
 */
public record Ring(String name, Duration soak, OptionalDouble likenessAtLeast) {}
