package org.securecloudlab.scheduler.numa;

import java.util.Optional;
import java.util.OptionalLong;
import org.securecloudlab.scheduler.NovaRelease;

/**
 * Whether a guest's cell fits a host's (hardware.py, _numa_fit_instance_cell). Never overcommits a cell against a single guest. Between 28 and 31 the memory of
 * pinned guests came to be judged by the pages that are free, where there are pages, and a cell of which no CPU is pinned to fit (the older rule stands in
 * 26.2.2 and in a copy of 28, the newer one in 31.0.0 and 33.0.2; 31 is taken).
 */
final class CellFit {
    private final Optional<NumaLimits> limits;
    private final boolean pinsByFreePages;

    /** With limits for guests that share; without them these may use any amount. */
    CellFit(Optional<NumaLimits> limits, NovaRelease release) {
        this.limits = limits;
        this.pinsByFreePages = release.isFrom(NovaRelease.EPOXY);
    }

    /**
     * Tries, and writes what was chosen into the guest's cell, some of it even if the try fails.
     *
     * @param reservedCpus host CPUs wanted for emulator threads besides
     */
    boolean tryCell(HostCell host, GuestCell guest, int reservedCpus) {
        if (!hasMemory(host, guest) || !hasCpus(host, guest, reservedCpus)) {
            return false;
        }
        if (guest.isPinned() && !pin(host, guest, reservedCpus)) {
            return false;
        }
        if (!guest.isDedicated() && !isWithinLimits(host, guest)) {
            return false;
        }
        guest.place(host.id());
        return true;
    }

    private boolean hasMemory(HostCell host, GuestCell guest) {
        if (guest.pageSize() != PageSize.NONE) {
            OptionalLong chosen = PageSize.choose(host, guest);
            chosen.ifPresent(guest::choosePageSize);
            return chosen.isPresent();
        }
        boolean onlyFree = pinsByFreePages && guest.isPinned();
        if (!host.pages().isEmpty()) {
            return PageSize.fitsSmallest(host, guest, onlyFree);
        }
        return guest.memoryMiB() <= (onlyFree ? host.freeMemoryMiB() : host.memoryMiB());
    }

    private static boolean hasCpus(HostCell host, GuestCell guest, int reservedCpus) {
        if (guest.isPinned()
                && guest.pcpuset().size() + reservedCpus > host.pcpuset().size()) {
            return false;
        }
        return guest.isDedicated() || guest.cpuset().size() <= host.cpuset().size();
    }

    private boolean pin(HostCell host, GuestCell guest, int reservedCpus) {
        int wanted = guest.pcpuset().size() + reservedCpus;
        return wanted <= host.freePcpus().size()
                && (pinsByFreePages || guest.memoryMiB() <= host.freeMemoryMiB())
                && new CorePacking(host, reservedCpus, pinsByFreePages).pack(guest);
    }

    private boolean isWithinLimits(HostCell host, GuestCell guest) {
        if (limits.isEmpty()) {
            return true;
        }
        double cpuLimit = host.cpuset().size() * limits.get().cpuAllocationRatio();
        double memoryLimit = host.memoryMiB() * limits.get().ramAllocationRatio();
        return host.cpuUsage() + guest.cpuset().size() <= cpuLimit
                && host.memoryMiBUsed() + guest.memoryMiB() <= memoryLimit;
    }
}
