/**
 * Host sizing: the fewest, or cheapest, hosts of given kinds on which at most a given share of a workload's requests fail while some hosts or one zone
 * are lost.
 *
 * <p>Each candidate is simulated: every request goes through nova's scheduler with the cloud's own configuration, on hosts of the given kinds that
 * are empty at first; instances leave when their lifetime ends. Replications share their random numbers between candidates, so that
 * a larger candidate meets the same requests. The failing share is a mean over replications with Student's 95 % interval, and a candidate passes when the
 * upper end of the interval does.
 *
 * <p>Lost hosts are lost from the start and for the whole run, and a candidate passes whichever they are; a zone is every {@code zones}-th
 * host of each kind, rounded up. Assumption: more hosts never make more requests fail, so the search halves. With several kinds mixes of all of them
 * are searched. Limits: requests name no zone, server group or hint; each kind's hosts keep the aggregates of their model.
 */
@NullMarked
package org.securecloudlab.scenario.hosts.size;

import org.jspecify.annotations.NullMarked;
