package org.securecloudlab.scheduler.numa;

/**
 * How far guests that share may fill a cell (objects/numa.py, NUMATopologyLimits).
 *
 * @param cpuAllocationRatio vCPUs per CPU
 * @param ramAllocationRatio memory over memory
 */
public record NumaLimits(double cpuAllocationRatio, double ramAllocationRatio) {}
