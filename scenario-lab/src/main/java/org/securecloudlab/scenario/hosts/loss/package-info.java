/**
 * N+1: what becomes of the instances of a host, rack, aggregate or zone that is lost, and what would have to be added so that all of them fit
 * elsewhere.
 *
 * <p>Each failure domain is lost alone, in the cloud as it is. Its hosts go down, and each of their instances is asked for again with the flavor, image,
 * project, server group, zone, traits and hints that it was created with, without the lost hosts. Instances go in the cloud's order
 * ({@code nova host-evacuate}); where some do not fit, once more with the largest first.
 *
 * <p>Two differences from nova are on purpose, because the question is whether the rules can be kept and not which call keeps them. A server group with
 * policy affinity moves together, while nova's evacuate asks member by member for the host that was lost and fails. And instances in
 * every state move, while nova's evacuate takes active, stopped and failed ones.
 */
@NullMarked
package org.securecloudlab.scenario.hosts.loss;

import org.jspecify.annotations.NullMarked;
