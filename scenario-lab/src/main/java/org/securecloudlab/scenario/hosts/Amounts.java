package org.securecloudlab.scenario.hosts;

import org.securecloudlab.scheduler.HostLoad;
import org.securecloudlab.scheduler.resource.ResourceRequest;

/**
 * Amounts of the resources that hosts run out of.
 *
 * @param vcpus VCPU
 * @param pcpus PCPU
 * @param ramMiB MEMORY_MB
 * @param diskGiB DISK_GB
 */
public record Amounts(long vcpus, long pcpus, long ramMiB, long diskGiB) {
    public static final Amounts NOTHING = new Amounts(0, 0, 0, 0);

    /** What one instance takes. */
    public static Amounts of(ResourceRequest asked) {
        return new Amounts(asked.vcpus(), asked.pcpus(), asked.ramMiB(), asked.diskGiB());
    }

    /** What placement may still hand out on a host; nothing where more is promised than there is. */
    public static Amounts freeOn(HostLoad load, long freePcpus) {
        return new Amounts(
                Math.max(0, load.vcpuCapacity() - load.vcpusUsed()),
                freePcpus,
                Math.max(0, load.ramMiBCapacity() - load.ramMiBUsed()),
                Math.max(0, load.diskGiBCapacity() - load.diskGiBUsed()));
    }

    public Amounts plus(Amounts other) {
        return new Amounts(vcpus + other.vcpus, pcpus + other.pcpus, ramMiB + other.ramMiB, diskGiB + other.diskGiB);
    }

    /** So many times each. */
    public Amounts times(long factor) {
        return new Amounts(vcpus * factor, pcpus * factor, ramMiB * factor, diskGiB * factor);
    }

    /** Less another, never below nothing. */
    public Amounts less(Amounts other) {
        return new Amounts(
                Math.max(0, vcpus - other.vcpus),
                Math.max(0, pcpus - other.pcpus),
                Math.max(0, ramMiB - other.ramMiB),
                Math.max(0, diskGiB - other.diskGiB));
    }

    /** How often a demand goes into these amounts if they were in one piece; a demand of nothing goes in without end. */
    public long holds(Amounts demand) {
        return Math.min(
                Math.min(times(vcpus, demand.vcpus), times(pcpus, demand.pcpus)),
                Math.min(times(ramMiB, demand.ramMiB), times(diskGiB, demand.diskGiB)));
    }

    private static long times(long free, long asked) {
        return asked <= 0 ? Long.MAX_VALUE : free / asked;
    }
}
