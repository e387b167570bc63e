package org.securecloudlab.benchmarks.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Cpu;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.HostUsage;
import org.securecloudlab.cloud.Hypervisor;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.cloud.ServiceState;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.Sorted;

/**
 * The cloud of the workload: five host generations, three zones, six aggregates (one for each zone, and one in three racks with SSDs, with a
 * licence, and with its own RAM multiplier), eight flavors, and server groups. Every figure is a choice of ours.
 */
final class WorkloadCloud {
    static final List<String> ZONES = List.of("az1", "az2", "az3");
    static final List<Flavor> FLAVORS = List.of(
            flavor("m1.small", 1, 2, 20),
            flavor("m1.medium", 2, 4, 40),
            flavor("m1.large", 4, 8, 80),
            flavor("m1.xlarge", 8, 16, 160),
            flavor("c1.large", 8, 8, 40),
            flavor("c1.xlarge", 16, 16, 80),
            flavor("r1.large", 2, 16, 40),
            flavor("r1.xlarge", 4, 32, 80));

    private static final int[] VCPUS = {16, 24, 32, 48, 64};
    private static final int[] RAM_GIB = {64, 96, 128, 192, 256};
    private static final int[] DISK_GIB = {1_000, 1_200, 1_800, 2_400, 3_200};
    private static final List<String> POLICIES =
            List.of("anti-affinity", "soft-anti-affinity", "soft-affinity", "affinity");

    private WorkloadCloud() {}

    private static Flavor flavor(String name, int vcpus, int ramGiB, int diskGiB) {
        return new Flavor(name, name, vcpus, ramGiB * 1024L, diskGiB, 0, 0, 1.0, true, Sorted.emptyMap());
    }

    /**
     * A cloud without instances.
     *
     * @param hosts how many
     * @param different whether every host's disk differs a little, so that no two hosts are ever in the same state
     */
    static Cloud of(int hosts, boolean different) {
        List<Host> list = new ArrayList<>(hosts);
        List<List<String>> members = List.of(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        for (int number = 0; number < hosts; number++) {
            int generation = number / 7 % VCPUS.length;
            String name = "host-" + number;
            list.add(host(name, generation, different ? number % 1_000_000 : 0));
            members.get(number % 3).add(name);
            int rack = number / 40 % 9;
            if (rack < 3) {
                members.get(3 + rack).add(name);
            }
        }
        List<Aggregate> aggregates = new ArrayList<>();
        for (String zone : ZONES) {
            aggregates.add(aggregate(zone, Optional.of(zone), members.get(aggregates.size()), Map.of()));
        }
        aggregates.add(aggregate("ssd", Optional.empty(), members.get(3), Map.of("ssd", "true")));
        aggregates.add(aggregate("licence", Optional.empty(), members.get(4), Map.of("licence", "windows")));
        aggregates.add(aggregate("calm", Optional.empty(), members.get(5), Map.of("ram_weight_multiplier", "0.5")));
        return cloud(list, aggregates, serverGroups(groups(hosts)), hosts);
    }

    private static Host host(String name, int generation, int extraMiB) {
        Map<String, Inventory> inventories = new TreeMap<>();
        inventories.put(Host.VCPU, Inventory.of(VCPUS[generation], 0, 4.0));
        inventories.put(Host.MEMORY_MB, Inventory.of(RAM_GIB[generation] * 1024L + extraMiB, 2_048, 1.0));
        inventories.put(Host.DISK_GB, Inventory.of(DISK_GIB[generation], 0, 1.0));
        return new Host(
                name,
                name,
                Optional.empty(),
                Optional.empty(),
                new Hypervisor("QEMU", OptionalInt.of(7_002_000), Optional.empty()),
                Cpu.UNKNOWN,
                Sorted.map(inventories),
                HostUsage.UNKNOWN,
                Sorted.emptySet(),
                List.of(),
                List.of(),
                ServiceState.UP,
                Optional.empty(),
                Sorted.emptySet());
    }

    private static Aggregate aggregate(
            String name, Optional<String> zone, List<String> hosts, Map<String, String> metadata) {
        return new Aggregate(name, Optional.empty(), name, zone, hosts, Sorted.map(metadata));
    }

    /** How many server groups a cloud has: few enough members in each that affinity finds room on one host. */
    static int groups(int hosts) {
        return Math.max(8, hosts * 2);
    }

    private static List<ServerGroup> serverGroups(int count) {
        List<ServerGroup> groups = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            String id = "group-" + number;
            groups.add(new ServerGroup(
                    id,
                    id,
                    POLICIES.get(number % POLICIES.size()),
                    OptionalInt.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return groups;
    }

    private static Cloud cloud(
            List<Host> hosts, List<Aggregate> aggregates, List<ServerGroup> groups, int placementResults) {
        Map<String, List<String>> nova =
                Map.of("scheduler.max_placement_results", List.of(Integer.toString(placementResults)));
        return new Cloud(
                "workload",
                hosts,
                List.of(),
                aggregates,
                FLAVORS,
                List.of(),
                List.of(),
                List.of(),
                groups,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Settings(
                        Optional.empty(), Sorted.map(nova), Sorted.emptyMap(), Sorted.emptyMap(), Sorted.emptyMap()));
    }
}
