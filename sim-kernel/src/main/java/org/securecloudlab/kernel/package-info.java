/**
 * What every engine runs on: one simulated clock with a stable event queue, named random streams from one seed, statistics,
 * progress and cancellation.
 *
 * <p>Simulated time is a {@code long} of nanoseconds since the start of the scenario (292 years fit); {@link
 * java.time.Duration} at the edges. Nothing here reads the wall clock. Everything but {@link Cancellation} is confined to one
 * thread; parallelism is many simulations beside each other.
 */
@NullMarked
package org.securecloudlab.kernel;

import org.jspecify.annotations.NullMarked;
