/**
 * Two configurations or two clouds on the same requests: what changed for each instance, and which rule changed it.
 *
 * <p>Figures with the intervals of their differences come from {@link org.securecloudlab.scenario.comparison}. Rules are worked out for replication 0: an instance
 * that newly failed names the rule that removed its last host, one that is newly placed the rule that did so before, and one that moved the rule
 * that refuses its former host in the second run at the time of its request; where none does, the weighers preferred another host. A
 * change may follow from an earlier one: then the rule is usually placement, whose room somebody else has taken.
 */
@NullMarked
package org.securecloudlab.scenario.hosts.compare;

import org.jspecify.annotations.NullMarked;
