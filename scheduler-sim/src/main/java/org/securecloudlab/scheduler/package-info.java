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
 * {@link org.securecloudlab.scheduler.PlacementService} for candidates. Placement over a cloud is
 * {@code CapacityPlacement}; what begins with {@code Quick} finds the same host without asking all.
 *
 * <p>Rooms below, which do not know this package: {@code …explain} (reasons as values), {@code …host} (what a host is), {@code …resource} and
 * {@code …placement} (what is asked and what there is), {@code …search} (the best of many hosts), {@code …python} (numbers and texts as nova reads them).
 * Above it: {@code …cases} (scheduling cases), {@code …review} and {@code …lint} (a filter configuration judged).
 *
 * <p>Limits: one cell; instances that a cloud came with hold no NUMA cells and no PCI devices; a scenario always takes the best host in
 * order, whatever {@code shuffle_best_same_weighed_hosts} and {@code host_subset_size} say (a scheduling case heeds them).
 */
@NullMarked
package org.securecloudlab.scheduler;

import org.jspecify.annotations.NullMarked;
