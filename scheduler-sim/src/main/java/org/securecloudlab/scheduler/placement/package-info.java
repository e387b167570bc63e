/**
 * Placement's answer to one question about one host: which sets of providers in the host's tree, with those that share with it, can give what is
 * asked (openstack/placement, placement/objects/allocation_candidate.py and research_context.py). Amounts are in the unit of the resource class.
 *
 * <p>Assumptions: placement keeps candidates in no order; here a host's own providers come before those that share with it, in the
 * cloud's order. Limit: {@code same_subtree} and {@code in_tree} of numbered groups are asked by ports and device profiles only, and not modelled.
 */
@NullMarked
package org.securecloudlab.scheduler.placement;

import org.jspecify.annotations.NullMarked;
