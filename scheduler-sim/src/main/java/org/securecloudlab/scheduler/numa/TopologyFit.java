package org.securecloudlab.scheduler.numa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.securecloudlab.scheduler.pci.PciPools;

/**
 * The first way to put a guest's cells on cells of a host (hardware.py, numa_fit_instance_to_host). Permutations of the host's cells are tried
 * in order; what a pair of cells gave once is not asked again, although a guest's cell carries the number of the host cell that it was
 * last fitted to, so that nova's memory of pairs, and ours, may speak of another pair than it means.
 */
public final class TopologyFit {
    private final HostTopology host;
    private final GuestTopology guest;
    private final NumaRequest request;
    private final PciPools pci;
    private final CellFit fit;
    private final Set<Pair> fitting = new HashSet<>();
    private final Set<Pair> refused = new HashSet<>();

    private record Pair(int hostCell, int guestCell) {}

    private TopologyFit(HostTopology host, GuestTopology guest, NumaRequest request, PciPools pci) {
        this.host = host;
        this.guest = guest;
        this.request = request;
        this.pci = pci;
        this.fit = new CellFit(request.limits(), request.release());
    }

    /**
     * Writes the chosen cells, page sizes and pinnings into the guest, some of them even when nothing fits.
     *
     * @return whether the guest fits
     * @throws IllegalArgumentException where nova fails with an error
     */
    public static boolean fit(HostTopology host, GuestTopology guest, NumaRequest request, PciPools pci) {
        if (host.cells().size() < guest.cells().size()) {
            return false;
        }
        return new TopologyFit(host, guest, request, pci).fit();
    }

    private boolean fit() {
        boolean hasMore = host.cells().size() > guest.cells().size();
        List<HostCell> cells = hasMore ? CellOrder.sorted(host, guest, request, pci) : host.cells();
        return Permutations.any(cells, guest.cells().size(), this::tryCells);
    }

    private boolean tryCells(List<HostCell> hostCells) {
        List<Integer> chosen = new ArrayList<>();
        for (int place = 0; place < hostCells.size(); place++) {
            if (!tryPair(hostCells.get(place), guest.cells().get(place), place == 0)) {
                return false;
            }
            chosen.add(hostCells.get(place).id());
        }
        Predicate<List<Integer>> hasDevices = on -> request.pci().isEmpty()
                || pci.supports(request.pci(), Optional.of(PciCells.of(on, host)), request.devices());
        return hasDevices.test(chosen);
    }

    private boolean tryPair(HostCell hostCell, GuestCell guestCell, boolean isFirst) {
        Pair pair = new Pair(hostCell.id(), guestCell.id());
        if (refused.contains(pair)) {
            return false;
        }
        if (fitting.contains(pair)) {
            guestCell.place(hostCell.id());
            return true;
        }
        boolean fits = fit.tryCell(hostCell, guestCell, isFirst && guest.isolatesEmulator() ? 1 : 0);
        (fits ? fitting : refused).add(pair);
        return fits;
    }
}
