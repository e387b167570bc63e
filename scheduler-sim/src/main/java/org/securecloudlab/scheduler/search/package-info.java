/**
 * Finds the best host without looking at all of them, and gives the same answer as if it had. Hosts in the same state are one entry
 * ({@link org.securecloudlab.scheduler.search.EqualHosts}); the entries of hosts of one kind stand in a tree of boxes
 * ({@link org.securecloudlab.scheduler.search.StateTree}). The bound of a box is worked out by the same operations in the same order as a host's
 * weight; each is monotone even under rounding, so no host in the box can weigh more. Ties go to the lowest place, as in a scan.
 */
@NullMarked
package org.securecloudlab.scheduler.search;

import org.jspecify.annotations.NullMarked;
