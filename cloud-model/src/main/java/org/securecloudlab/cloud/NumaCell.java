package org.securecloudlab.cloud;

import java.util.List;
import java.util.SortedSet;

/**
 * One NUMA cell of a host, with nova's names (objects/numa.py, NUMACell).
 *
 * @param id cell number
 * @param cpuset host CPUs for unpinned guests
 * @param pcpuset host CPUs for pinned guests
 * @param memoryMiB memory of the cell
 * @param siblings hardware threads that share a core; empty when there are none
 * @param pages memory pages by size
 */
public record NumaCell(
        int id,
        SortedSet<Integer> cpuset,
        SortedSet<Integer> pcpuset,
        long memoryMiB,
        List<SortedSet<Integer>> siblings,
        List<Pages> pages) {

    /**
     * Pages of one size.
     *
     * @param sizeKiB page size
     * @param total how many there are
     */
    public record Pages(long sizeKiB, long total) {}

    public NumaCell {
        cpuset = Sorted.set(cpuset);
        pcpuset = Sorted.set(pcpuset);
        siblings = siblings.stream().map(Sorted::set).toList();
        pages = List.copyOf(pages);
    }
}
