/**
 * How many more instances fit, flavor by flavor, what stops the next one, and what is left over.
 *
 * <p>Each count is nova's: a host is filled with one like request after the other until its scheduler refuses (placement, then the configured
 * filters); hosts in the same state are filled once. Counts of different flavors are alternatives: they compete for the same room.
 * Builds are taken as finished before the next one starts, so {@code IoOpsFilter} never stops one.
 *
 * <p>Fragmentation of a flavor is {@code 1 - fits / ideal}, where {@code ideal} is what the same free amounts would hold in one piece, over the
 * hosts that only lack of room keeps it from. Stranded is what is free on hosts where not even one instance of any flavor fits.
 */
@NullMarked
package org.securecloudlab.scenario.hosts.fit;

import org.jspecify.annotations.NullMarked;
