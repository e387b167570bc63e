package org.securecloudlab.scheduler.numa;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.python.IntSet;

/** What a host has in use with a guest, or without it again (hardware.py, numa_usage_from_instance_numa). */
public final class TopologyUsage {
    private final int sign;
    private final boolean wantsPins;

    private TopologyUsage(int sign, boolean wantsPins) {
        this.sign = sign;
        this.wantsPins = wantsPins;
    }

    /**
     * With a guest that was fitted to it. Up to 30 (see {@link CellFit}) nova fails at a cell that has a policy for pinning and no pins.
     *
     * @throws IllegalArgumentException for CPUs that cannot be pinned, at which nova fails as well
     */
    public static HostTopology with(HostTopology host, GuestTopology guest, NovaRelease release) {
        return new TopologyUsage(1, !release.isFrom(NovaRelease.EPOXY)).of(host, guest);
    }

    /** Without a guest that was on it. */
    public static HostTopology without(HostTopology host, GuestTopology guest) {
        return new TopologyUsage(-1, false).of(host, guest);
    }

    private HostTopology of(HostTopology host, GuestTopology guest) {
        return new HostTopology(
                host.cells().stream().map(cell -> of(cell, guest)).toList());
    }

    private HostCell of(HostCell host, GuestTopology guest) {
        long memoryMiB = host.memoryMiBUsed();
        long cpus = host.cpuUsage();
        IntSet pinned = host.pinned();
        List<HostCell.Pages> pages = host.pages();
        for (GuestCell cell : guest.cells()) {
            if (cell.id() == host.id()) {
                pages = pages(host, pages, cell);
                memoryMiB += sign * cell.memoryMiB();
                cpus += (long) sign * cell.cpuset().size();
                pinned = cell.isShared() ? pinned : pinned(host, pinned, cell);
            }
        }
        return new HostCell(
                host.id(),
                host.cpuset(),
                host.pcpuset(),
                host.memoryMiB(),
                Math.max(0, cpus),
                Math.max(0, memoryMiB),
                pinned,
                host.siblings(),
                pages,
                host.socket());
    }

    private List<HostCell.Pages> pages(HostCell host, List<HostCell.Pages> pages, GuestCell cell) {
        if (cell.pageSize() == PageSize.NONE && pages.isEmpty()) {
            throw new IllegalArgumentException("host cell " + host.id() + " tells no page sizes");
        }
        long sizeKiB = cell.pageSize() == PageSize.NONE ? PageSize.smallest(host) : cell.pageSize();
        List<HostCell.Pages> changed = new ArrayList<>();
        for (HostCell.Pages each : pages) {
            // Double arithmetic and cutting, as in Python.
            double used = each.used() + cell.memoryMiB() * 1024.0 / each.sizeKiB() * sign;
            changed.add(
                    each.sizeKiB() == sizeKiB
                            ? new HostCell.Pages(each.sizeKiB(), each.total(), (long) Math.max(0, used))
                            : each);
        }
        return changed;
    }

    private IntSet pinned(HostCell host, IntSet pinned, GuestCell cell) {
        if (wantsPins && !cell.hasPins()) {
            throw new IllegalArgumentException("guest cell " + cell.id() + " is pinned to nothing");
        }
        IntSet cpus = cell.hasThreadPolicy(CpuPolicies.ISOLATE) ? wholeCores(host, cell.hostCpus()) : cell.hostCpus();
        if (sign < 0) {
            return pinned.minus(cpus);
        }
        if (!host.pcpuset().containsAll(cpus) || !pinned.and(cpus).isEmpty()) {
            throw new IllegalArgumentException("CPUs " + cpus + " of host cell " + host.id() + " cannot be pinned");
        }
        return pinned.or(cpus);
    }

    private static IntSet wholeCores(HostCell host, IntSet cpus) {
        IntSet cores = new IntSet();
        for (IntSet core : host.siblings()) {
            cores = core.and(cpus).isEmpty() ? cores : cores.or(core);
        }
        return cores;
    }
}
