package org.securecloudlab.scheduler.host;

import java.util.List;
import java.util.OptionalInt;
import org.securecloudlab.cloud.NumaCell;
import org.securecloudlab.scheduler.numa.HostCell;
import org.securecloudlab.scheduler.numa.HostTopology;
import org.securecloudlab.scheduler.python.IntSet;

/** A host's NUMA cells from the model, with nothing in use. */
public final class CloudNuma {
    private CloudNuma() {}

    /** In the order of the model. */
    public static HostTopology of(List<NumaCell> cells) {
        return cells.isEmpty()
                ? HostTopology.NONE
                : new HostTopology(cells.stream().map(CloudNuma::cell).toList());
    }

    private static HostCell cell(NumaCell cell) {
        return new HostCell(
                cell.id(),
                IntSet.of(cell.cpuset()),
                IntSet.of(cell.pcpuset()),
                cell.memoryMiB(),
                0,
                0,
                new IntSet(),
                cell.siblings().stream().map(IntSet::of).toList(),
                cell.pages().stream()
                        .map(pages -> new HostCell.Pages(pages.sizeKiB(), pages.total(), 0))
                        .toList(),
                OptionalInt.empty());
    }
}
