package org.securecloudlab.scheduler.numa;

import java.util.List;
import org.securecloudlab.cloud.Sentence;

/**
 * The NUMA cells of a host; none when it has, or tells, none.
 *
 * @param cells in the host's order
 */
public record HostTopology(List<HostCell> cells) {
    /** No NUMA topology. */
    public static final HostTopology NONE = new HostTopology(List.of());

    public HostTopology {
        cells = List.copyOf(cells);
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** What is free, cell by cell, for a message. */
    public Sentence describe() {
        if (isEmpty()) {
            return Sentence.of("scheduler.why.no-cells", "no NUMA cells");
        }
        Sentence each = Sentence.several(cells.stream()
                .map(cell -> Sentence.of(
                        "scheduler.why.host-cell",
                        "{0} of {1} CPUs to pin, {2} to share ({3} in use), {4} of {5} MiB",
                        cell.freePcpus().size(),
                        cell.pcpuset().size(),
                        cell.cpuset().size(),
                        cell.cpuUsage(),
                        cell.freeMemoryMiB(),
                        cell.memoryMiB()))
                .toList());
        return Sentence.of("scheduler.why.host-cells", "cells with {0}", each);
    }

    /** Whether any core of it has two hardware threads. */
    public boolean hasThreads() {
        return cells.stream().anyMatch(HostCell::hasThreads);
    }
}
