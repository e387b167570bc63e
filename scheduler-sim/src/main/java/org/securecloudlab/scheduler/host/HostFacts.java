package org.securecloudlab.scheduler.host;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;

/**
 * What does not change about a host while the scheduler runs (nova's ComputeNode, as HostState copies it).
 *
 * @param name service host name
 * @param node hypervisor node name
 * @param cell cell name
 * @param vcpus physical CPUs
 * @param ramMiB memory
 * @param diskGiB local disk
 * @param diskMiBUsed local disk in use when the host reported; nova does not update it between reports
 * @param cpuAllocationRatio overcommit of VCPU
 * @param ramAllocationRatio overcommit of memory
 * @param diskAllocationRatio overcommit of disk
 * @param hostIp the hypervisor's address
 * @param hypervisorType such as {@code QEMU}
 * @param hypervisorVersion nova's integer; 0 when unknown
 * @param supported triples of architecture, hypervisor type and vm mode
 * @param cpuInfo JSON text as the driver reports it
 * @param stats free figures that the compute reports, as text
 * @param metrics monitor metrics by name, integers as nova holds them
 */
public record HostFacts(
        String name,
        String node,
        String cell,
        long vcpus,
        long ramMiB,
        long diskGiB,
        long diskMiBUsed,
        double cpuAllocationRatio,
        double ramAllocationRatio,
        double diskAllocationRatio,
        Optional<String> hostIp,
        String hypervisorType,
        long hypervisorVersion,
        List<SupportedInstance> supported,
        String cpuInfo,
        SortedMap<String, String> stats,
        SortedMap<String, Double> metrics) {

    /**
     * A kind of guest that a host can run (nova's HVSpec).
     *
     * @param arch nova's canonical architecture name
     * @param hypervisorType nova's canonical hypervisor type
     * @param vmMode nova's canonical vm mode
     */
    public record SupportedInstance(String arch, String hypervisorType, String vmMode) {
        /** Whether one of the three is this name. */
        public boolean contains(String name) {
            return name.equals(arch) || name.equals(hypervisorType) || name.equals(vmMode);
        }

        @Override
        public String toString() {
            return arch + "/" + hypervisorType + "/" + vmMode;
        }
    }

    public HostFacts {
        supported = List.copyOf(supported);
        stats = Sorted.map(stats);
        metrics = Sorted.map(metrics);
    }

    /** {@code name}, or {@code name/node} where the node name differs. */
    public String key() {
        return name.equals(node) ? name : name + "/" + node;
    }
}
