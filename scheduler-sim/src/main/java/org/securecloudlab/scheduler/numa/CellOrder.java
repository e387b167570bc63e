package org.securecloudlab.scheduler.numa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.securecloudlab.scheduler.pci.PciPools;

/**
 * In which order a host's cells are tried when it has more than are needed (hardware.py, numa_fit_instance_to_host): three stable sorts, the
 * last of which weighs most. By free memory, by used or free CPUs, by free PCI devices.
 */
final class CellOrder {
    private CellOrder() {}

    /** The host's cells, sorted for a guest. */
    static List<HostCell> sorted(HostTopology host, GuestTopology guest, NumaRequest request, PciPools pci) {
        boolean packs = request.packsCells();
        List<HostCell> cells = new ArrayList<>(host.cells());
        cells.sort(ordered(Comparator.comparingLong(HostCell::freeMemoryMiB), !packs));
        if (guest.cells().get(0).isShared()) {
            cells.sort(ordered(Comparator.comparingLong(HostCell::cpuUsage), packs));
        } else {
            cells.sort(ordered(Comparator.comparingInt(cell -> cell.freePcpus().size()), !packs));
        }
        Map<Integer, Integer> devices = pci.freeByCell();
        cells.sort(ordered(
                Comparator.comparingInt(cell -> devices.getOrDefault(cell.id(), 0)),
                !request.pci().isEmpty()));
        return cells;
    }

    // Reversed, equal ones still keep their order, as in Python.
    private static Comparator<HostCell> ordered(Comparator<HostCell> order, boolean reversed) {
        return reversed ? order.reversed() : order;
    }
}
