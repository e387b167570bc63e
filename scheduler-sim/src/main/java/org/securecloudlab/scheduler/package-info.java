/**
 * nova's filter scheduler: which host an instance gets, and why not the others.
 *
 * <p>{@link org.securecloudlab.scheduler.Scheduler} is the door: it keeps its own mutable state of a cloud's hosts and decides
 * one request at a time. Placement's capacity check comes first, then nova's filters in configured order, then its weighers.
 * Deterministic: hosts keep the cloud's order, ties go to the first, no clock and no randomness.
 *
 * <p>Source: nova 26.2.2 (Zed). Filters are {@link org.securecloudlab.scheduler.HostFilter}s, weighers
 * {@link org.securecloudlab.scheduler.HostWeigher}s, found by {@link java.util.ServiceLoader}; the built-in ones are in
 * {@code …filter} and {@code …weigher}. The loop is {@link org.securecloudlab.scheduler.FilterScheduler}, which asks a
 * {@link org.securecloudlab.scheduler.PlacementService} for candidates.
 *
 * <p>Limits: PCI devices and NUMA cells do not come back when an instance is released; one cell; a scenario always takes the best host in
 * order, whatever {@code shuffle_best_same_weighed_hosts} and {@code host_subset_size} say (a scheduling case heeds them).
 */
@NullMarked
package org.securecloudlab.scheduler;

import org.jspecify.annotations.NullMarked;
