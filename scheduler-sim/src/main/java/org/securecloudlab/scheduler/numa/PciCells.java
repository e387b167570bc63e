package org.securecloudlab.scheduler.numa;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a guest's cells are, as PCI affinity asks it.
 *
 * @param cells numbers of the host cells, in the guest's order
 * @param sameSockets cells in the sockets of these; empty when a cell of the host does not tell its socket
 */
public record PciCells(List<Integer> cells, Set<Integer> sameSockets) {
    public PciCells {
        cells = List.copyOf(cells);
        sameSockets = Set.copyOf(sameSockets);
    }

    /** Where a guest is that was fitted to a host; nothing for a guest without cells. */
    public static Optional<PciCells> of(Optional<GuestTopology> guest, HostTopology host) {
        return guest.map(
                topology -> of(topology.cells().stream().map(GuestCell::id).toList(), host));
    }

    static PciCells of(List<Integer> cells, HostTopology host) {
        if (host.cells().stream().anyMatch(cell -> cell.socket().isEmpty())) {
            return new PciCells(cells, Set.of());
        }
        Set<OptionalInt> sockets = new java.util.HashSet<>();
        host.cells().stream().filter(cell -> cells.contains(cell.id())).forEach(cell -> sockets.add(cell.socket()));
        Set<Integer> same = new TreeSet<>();
        host.cells().stream().filter(cell -> sockets.contains(cell.socket())).forEach(cell -> same.add(cell.id()));
        return new PciCells(cells, same);
    }
}
