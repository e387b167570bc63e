package org.securecloudlab.scheduler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.scheduler.numa.GuestTopology;
import org.securecloudlab.scheduler.numa.HostTopology;
import org.securecloudlab.scheduler.numa.NumaLimits;
import org.securecloudlab.scheduler.numa.PciCells;
import org.securecloudlab.scheduler.numa.TopologyFit;
import org.securecloudlab.scheduler.numa.TopologyUsage;
import org.securecloudlab.scheduler.pci.PciPools;

/** The NUMA cells and PCI devices of a host, and which instances hold some of them. */
final class HostHardware {
    private PciPools pci;
    private HostTopology numa;
    private Optional<NumaLimits> limits = Optional.empty();
    /** By instance; there are millions of hosts on which nobody holds any, so the map is made when it is needed. */
    private Map<String, Held> held = Map.of();

    /** What an instance holds. */
    private record Held(Optional<GuestTopology> cells, List<PciPools.Taken> devices) {}

    /** As it was before a request. */
    record Snapshot(PciPools pci, HostTopology numa) {}

    HostHardware(PciPools pci, HostTopology numa) {
        this.pci = pci;
        this.numa = numa;
    }

    /** Whether a request asks for cells or devices at all. */
    static boolean isAsked(RequestContext request) {
        return request.guest().isPresent() || !request.pciRequests().isEmpty();
    }

    PciPools pci() {
        return pci;
    }

    HostTopology numa() {
        return numa;
    }

    /** A filter found room in the cells within these limits. */
    void limit(NumaLimits found) {
        limits = Optional.of(found);
    }

    /**
     * The second half of nova's consume_from_request. When CPUs cannot be pinned or a device cannot be taken, nova swallows the error, and
     * this is false. The request remembers how it was fitted, for its next instance.
     */
    boolean take(RequestContext request) {
        HostTopology cells = numa;
        try {
            request.guest().filter(guest -> !numa.isEmpty()).ifPresent(guest -> {
                boolean fits = TopologyFit.fit(numa, guest, request.numaRequest(limits, request.devices()), pci);
                request.fitted(fits ? Optional.of(guest) : Optional.empty());
                numa = fits ? TopologyUsage.with(numa, guest, request.option(NovaRelease.OPTION)) : numa;
            });
        } catch (IllegalArgumentException e) {
            return false;
        }
        PciPools before = pci.copy();
        boolean isWhole = pci.take(request.pciRequests(), PciCells.of(request.guest(), numa), request.devices());
        List<PciPools.Taken> devices = pci.takenSince(before);
        boolean isPinned = !cells.equals(numa);
        if (!devices.isEmpty() || isPinned) {
            Optional<GuestTopology> guest = request.guest().filter(any -> isPinned);
            held = held.isEmpty() ? new TreeMap<>() : held;
            held.put(request.instanceId(), new Held(guest.map(GuestTopology::copy), devices));
        }
        return isWhole;
    }

    /** What an instance holds is free again. */
    void giveBack(String instanceId) {
        Held back = forget(instanceId);
        if (back != null) {
            back.cells().ifPresent(guest -> numa = TopologyUsage.without(numa, guest));
            pci.giveBack(back.devices());
        }
    }

    Snapshot snapshot() {
        return new Snapshot(pci.copy(), numa);
    }

    /** An instance of the request that this undoes holds nothing. */
    void restore(Snapshot before, String instanceId) {
        forget(instanceId);
        pci = before.pci();
        numa = before.numa();
    }

    private @Nullable Held forget(String instanceId) {
        return held.isEmpty() ? null : held.remove(instanceId);
    }
}
