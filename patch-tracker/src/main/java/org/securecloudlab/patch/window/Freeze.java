package org.securecloudlab.patch.window;

import java.time.Instant;

/**
 * A time in which nothing may change.
 *
 * @param name why, such as {@code year end}
 * @param from inclusive
 * @param to exclusive
 */
public record Freeze(String name, Instant from, Instant to) {}
