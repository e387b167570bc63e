package org.securecloudlab.scheduler.numa;

import java.util.Optional;
import java.util.OptionalLong;

/** Whether a guest's cell fits a host's (hardware.py, _numa_fit_instance_cell). Never overcommits a cell against a single guest. */
final class CellFit {
    private final Optional<NumaLimits> limits;

    /** With limits for guests that share; without them these may use any amount. */
    CellFit(Optional<NumaLimits> limits) {
        this.limits = limits;
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

    private static boolean hasMemory(HostCell host, GuestCell guest) {
        if (guest.pageSize() != PageSize.NONE) {
            OptionalLong chosen = PageSize.choose(host, guest);
            chosen.ifPresent(guest::choosePageSize);
            return chosen.isPresent();
        }
        return host.pages().isEmpty() ? guest.memoryMiB() <= host.memoryMiB() : PageSize.fitsSmallest(host, guest);
    }

    private static boolean hasCpus(HostCell host, GuestCell guest, int reservedCpus) {
        if (guest.isPinned()
                && guest.pcpuset().size() + reservedCpus > host.pcpuset().size()) {
            return false;
        }
        return guest.isDedicated() || guest.cpuset().size() <= host.cpuset().size();
    }

    private static boolean pin(HostCell host, GuestCell guest, int reservedCpus) {
        int wanted = guest.pcpuset().size() + reservedCpus;
        return wanted <= host.freePcpus().size()
                && guest.memoryMiB() <= host.freeMemoryMiB()
                && new CorePacking(host, reservedCpus).pack(guest);
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
