/**
 * Finds the best host without looking at all of them, and gives the same answer as if it had. Hosts in the same state are one entry
 * ({@link org.securecloudlab.scheduler.search.EqualHosts}); the entries of hosts that no query so far has told apart stand in a tree of boxes
 * ({@link org.securecloudlab.scheduler.search.StateTree}). What no host in a box can exceed says
 * {@link org.securecloudlab.scheduler.search.Bound}; weights themselves are worked out in nova's order. Ties go to the lowest place, as in a scan.
 */
@NullMarked
package org.securecloudlab.scheduler.search;

import org.jspecify.annotations.NullMarked;
