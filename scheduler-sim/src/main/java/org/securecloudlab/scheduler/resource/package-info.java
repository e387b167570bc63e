/**
 * What placement counts: what a flavor and an image ask of it, what hosts and other providers have, what is taken, and what the instances hold that a
 * cloud came with.
 *
 * <p>Units: MEMORY_MB in MiB, DISK_GB in GiB, other classes as their inventories say. Hosts and other providers are known by their place in the cloud
 * only; states of hosts, filters and requests are unknown here.
 *
 * <p>Sources: nova 26.2.2, nova/scheduler/utils.py (ResourceRequest); placement, placement/objects/research_context.py.
 */
@NullMarked
package org.securecloudlab.scheduler.resource;

import org.jspecify.annotations.NullMarked;
