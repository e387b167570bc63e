package org.securecloudlab.scheduler.numa;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.scheduler.python.IntSet;

/**
 * A NUMA cell that a guest asks for (objects/instance_numa.py, InstanceNUMACell). Fitting it to a host writes the host cell's number, the
 * page size and the pinning into it, and nova never takes them out again when a later step fails.
 */
public final class GuestCell {
    private final IntSet cpuset;
    private final IntSet pcpuset;
    private final long memoryMiB;
    private final Optional<String> cpuPolicy;
    private final Optional<String> threadPolicy;
    private final SortedMap<Integer, Integer> pinning = new TreeMap<>();
    private int id;
    private long pageSize;
    private IntSet reserved = new IntSet();

    /**
     * As the request says it.
     *
     * @param id number in the guest
     * @param cpuset the guest's CPUs that share
     * @param pcpuset the guest's CPUs that are pinned
     * @param pageSize in KiB, or one of the constants of {@link PageSize}
     */
    GuestCell(
            int id,
            IntSet cpuset,
            IntSet pcpuset,
            long memoryMiB,
            long pageSize,
            Optional<String> cpuPolicy,
            Optional<String> threadPolicy) {
        this.id = id;
        this.cpuset = cpuset;
        this.pcpuset = pcpuset;
        this.memoryMiB = memoryMiB;
        this.pageSize = pageSize;
        this.cpuPolicy = cpuPolicy;
        this.threadPolicy = threadPolicy;
    }

    GuestCell copy() {
        GuestCell copy = new GuestCell(id, cpuset, pcpuset, memoryMiB, pageSize, cpuPolicy, threadPolicy);
        copy.pinning.putAll(pinning);
        copy.reserved = reserved;
        return copy;
    }

    /** The guest's number at first, then that of the host cell it was fitted to. */
    public int id() {
        return id;
    }

    IntSet cpuset() {
        return cpuset;
    }

    IntSet pcpuset() {
        return pcpuset;
    }

    long memoryMiB() {
        return memoryMiB;
    }

    /** In KiB; 0 for no wish, else one of the constants of {@link PageSize}. */
    long pageSize() {
        return pageSize;
    }

    boolean isShared() {
        return cpuPolicy.isEmpty() || cpuPolicy.get().equals(CpuPolicies.SHARED);
    }

    /** Pins some of its CPUs, or all. */
    boolean isPinned() {
        return !isShared();
    }

    boolean isDedicated() {
        return cpuPolicy.filter(CpuPolicies.DEDICATED::equals).isPresent();
    }

    boolean hasThreadPolicy(String name) {
        return threadPolicy.filter(name::equals).isPresent();
    }

    /** Host CPUs that it is pinned to, and those that are kept for its emulator threads. */
    IntSet hostCpus() {
        return IntSet.of(pinning.values()).or(reserved);
    }

    void choosePageSize(long sizeKiB) {
        pageSize = sizeKiB;
    }

    void place(int hostCell) {
        id = hostCell;
    }

    boolean hasPins() {
        return !pinning.isEmpty();
    }

    void pin(int guestCpu, int hostCpu) {
        pinning.put(guestCpu, hostCpu);
    }

    void reserve(IntSet hostCpus) {
        reserved = hostCpus;
    }
}
