/**
 * What nova knows of one host beside what runs there: the figures that its compute reports, its service, and counters as they were at first; from a cloud's
 * description, or as somebody else tells them.
 *
 * <p>Units stand in the names. Source: nova 26.2.2, nova/scheduler/host_manager.py (HostState), nova/objects/compute_node.py.
 *
 * <p>Limit: a cloud's description has no metrics, no free statistics and one cell.
 */
@NullMarked
package org.securecloudlab.scheduler.host;

import org.jspecify.annotations.NullMarked;
