package org.securecloudlab.scheduler.numa;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The NUMA cells that a guest asks for.
 *
 * @param cells at least one
 * @param isolatesEmulator whether one more host CPU is wanted for the emulator's threads
 */
public record GuestTopology(List<GuestCell> cells, boolean isolatesEmulator) {
    public GuestTopology {
        cells = List.copyOf(cells);
    }

    /** As a message says it, such as {@code NUMA cells of 2 CPUs (2 pinned) with 1024 MiB}. */
    public String describe() {
        return cells.stream()
                .map(cell -> (cell.cpuset().size() + cell.pcpuset().size()) + " CPUs ("
                        + cell.pcpuset().size() + " pinned), " + cell.memoryMiB() + " MiB")
                .collect(Collectors.joining("; ", "NUMA cells of ", ""));
    }

    /** An independent copy, as nova's filter takes before it tries a host. */
    public GuestTopology copy() {
        return new GuestTopology(cells.stream().map(GuestCell::copy).toList(), isolatesEmulator);
    }
}
