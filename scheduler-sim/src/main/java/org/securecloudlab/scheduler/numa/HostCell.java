package org.securecloudlab.scheduler.numa;

import java.util.List;
import java.util.OptionalInt;
import org.securecloudlab.scheduler.python.IntSet;

/**
 * A NUMA cell of a host and what is used of it (objects/numa.py, NUMACell). The sets are not changed after construction.
 *
 * @param id cell number
 * @param cpuset CPUs for guests that share
 * @param pcpuset CPUs for guests that are pinned
 * @param memoryMiB memory of the cell
 * @param cpuUsage vCPUs of guests that share; may be more than there are CPUs
 * @param memoryMiBUsed memory of guests
 * @param pinned CPUs that guests are pinned to
 * @param siblings hardware threads, core by core
 * @param pages memory pages by size; empty when the host does not say
 * @param socket its socket, where the host says
 */
public record HostCell(
        int id,
        IntSet cpuset,
        IntSet pcpuset,
        long memoryMiB,
        long cpuUsage,
        long memoryMiBUsed,
        IntSet pinned,
        List<IntSet> siblings,
        List<Pages> pages,
        OptionalInt socket) {

    /**
     * Pages of one size.
     *
     * @param sizeKiB page size
     * @param total how many there are
     * @param used by guests
     */
    public record Pages(long sizeKiB, long total, long used) {}

    public HostCell {
        siblings = List.copyOf(siblings);
        pages = List.copyOf(pages);
    }

    /** CPUs that no guest is pinned to. */
    IntSet freePcpus() {
        return pcpuset.minus(pinned);
    }

    /** The same, core by core. */
    List<IntSet> freeSiblings() {
        IntSet free = freePcpus();
        return siblings.stream().map(core -> core.and(free)).toList();
    }

    long freeMemoryMiB() {
        return memoryMiB - memoryMiBUsed;
    }

    /** Whether two hardware threads share a core. */
    boolean hasThreads() {
        return siblings.stream().anyMatch(core -> core.size() > 1);
    }
}
