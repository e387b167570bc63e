package org.securecloudlab.scheduler.numa;

import java.util.List;
import org.securecloudlab.cloud.Sentence;

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
    public Sentence describe() {
        Sentence each = Sentence.several(cells.stream()
                .map(cell -> Sentence.of(
                        "scheduler.why.guest-cell",
                        "{0} CPUs ({1} pinned), {2} MiB",
                        cell.cpuset().size() + cell.pcpuset().size(),
                        cell.pcpuset().size(),
                        cell.memoryMiB()))
                .toList());
        return Sentence.of("scheduler.why.guest-cells", "NUMA cells of {0}", each);
    }

    /** An independent copy, as nova's filter takes before it tries a host. */
    public GuestTopology copy() {
        return new GuestTopology(cells.stream().map(GuestCell::copy).toList(), isolatesEmulator);
    }
}
