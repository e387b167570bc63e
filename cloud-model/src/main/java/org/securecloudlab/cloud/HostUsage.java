package org.securecloudlab.cloud;

import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * What a host reported as used.
 *
 * @param vcpus allocated VCPU; from nova up to 2.87 it counts pinned CPUs as well
 * @param pcpus allocated PCPU (placement only)
 * @param ramMiB allocated memory without the reserved part (placement's meaning, not nova's)
 * @param diskGiB allocated disk
 * @param runningInstances nova's running_vms
 * @param diskAvailableLeastGiB nova's disk_available_least; negative when images are promised more than there is
 * @param others allocated amounts of other resource classes, such as {@code VGPU}
 */
public record HostUsage(
        OptionalLong vcpus,
        OptionalLong pcpus,
        OptionalLong ramMiB,
        OptionalLong diskGiB,
        OptionalInt runningInstances,
        OptionalLong diskAvailableLeastGiB,
        SortedMap<String, Long> others) {

    /** Nothing was reported. */
    public static final HostUsage UNKNOWN = new HostUsage(
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalInt.empty(),
            OptionalLong.empty(),
            Sorted.emptyMap());

    public HostUsage {
        others = Sorted.map(others);
    }
}
