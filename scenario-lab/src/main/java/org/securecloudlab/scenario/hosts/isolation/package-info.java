/**
 * Which projects share hosts, and what packing or spreading by project would change: the choice between data isolation and fault tolerance of the
 * Security Guide, "Scheduling instances to nodes" (guide S2), in numbers.
 *
 * <p>Co-residency: an instance is co-resident when its host also holds an instance of another project. Blast radius of a host that is taken over: the projects
 * and instances on it. Blast radius of a host that fails: for a project, the largest share of its instances that one host holds.
 *
 * <p>Packed and spread are what nova's scheduler makes of the same instances on the same hosts, emptied, when each project is in one server group
 * of policy soft-affinity or soft-anti-affinity with a multiplier above all other weighers. Packed also keeps off the hosts of other projects
 * while there is room elsewhere, the largest project first. Instances that are in a server group of their own stay in that one.
 * Limit: instances without host, or whose flavor the export does not have, are left out of all three.
 */
@NullMarked
package org.securecloudlab.scenario.hosts.isolation;

import org.jspecify.annotations.NullMarked;
