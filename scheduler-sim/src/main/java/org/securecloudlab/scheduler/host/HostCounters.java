package org.securecloudlab.scheduler.host;

/**
 * What a host has left, in nova's counting (HostState), which is not placement's.
 *
 * @param freeRamMiB may be negative
 * @param freeDiskMiB may be negative; the smaller of free disk and disk_available_least
 * @param vcpusUsed allocated vCPUs
 * @param numInstances a counter of its own, not the length of the instance list
 * @param numIoOps instances in a state that loads the host: building, migrating, …
 * @param failedBuilds builds that failed since the last success
 */
public record HostCounters(
        long freeRamMiB, long freeDiskMiB, long vcpusUsed, int numInstances, int numIoOps, int failedBuilds) {}
