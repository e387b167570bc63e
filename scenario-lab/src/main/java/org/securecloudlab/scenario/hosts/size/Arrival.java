package org.securecloudlab.scenario.hosts.size;

import org.securecloudlab.cloud.Flavor;

/**
 * A request of a workload.
 *
 * @param atNanos after the start
 * @param endNanos when the instance goes; {@link Long#MAX_VALUE} when it stays
 * @param flavor its size
 */
public record Arrival(long atNanos, long endNanos, Flavor flavor) {}
