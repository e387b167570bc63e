/**
 * One replication while it runs: the clock, the mutable state of the cloud, and the events that cross between operations and
 * stages of life.
 *
 * <p>{@link org.securecloudlab.scenario.world.CloudFacts} is what all replications share and never changes; everything else is made
 * anew for each replication and confined to its thread. Engines keep their own state by host or instance id and hear of
 * changes by {@link org.securecloudlab.scenario.world.Events} only.
 */
@NullMarked
package org.securecloudlab.scenario.world;

import org.jspecify.annotations.NullMarked;
