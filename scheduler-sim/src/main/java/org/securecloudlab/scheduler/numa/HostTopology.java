package org.securecloudlab.scheduler.numa;

import java.util.List;
import java.util.stream.Collectors;

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
    public String describe() {
        return isEmpty()
                ? "no NUMA cells"
                : cells.stream()
                        .map(cell -> cell.freePcpus().size() + " of "
                                + cell.pcpuset().size() + " CPUs to pin, "
                                + cell.cpuset().size() + " to share (" + cell.cpuUsage() + " in use), "
                                + cell.freeMemoryMiB() + " of " + cell.memoryMiB() + " MiB")
                        .collect(Collectors.joining("; ", "cells with ", ""));
    }

    /** Whether any core of it has two hardware threads. */
    public boolean hasThreads() {
        return cells.stream().anyMatch(HostCell::hasThreads);
    }
}
