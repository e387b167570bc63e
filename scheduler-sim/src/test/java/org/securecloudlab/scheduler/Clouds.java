package org.securecloudlab.scheduler;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Cpu;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.HostUsage;
import org.securecloudlab.cloud.Hypervisor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.cloud.ServiceState;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.explain.Refusal;

/** Tiny clouds for tests. */
final class Clouds {
    static final Flavor SMALL = flavor("m1.small", 1, 2048, 20);

    private Clouds() {}

    static Flavor flavor(String name, int vcpus, long ramMiB, long rootGiB) {
        return new Flavor(name, name, vcpus, ramMiB, rootGiB, 0, 0, 1.0, true, Sorted.emptyMap());
    }

    static Flavor flavor(String name, Map<String, String> extraSpecs) {
        return new Flavor(name, name, 1, 2048, 20, 0, 0, 1.0, true, Sorted.map(extraSpecs));
    }

    static Image image(Map<String, String> properties) {
        return Image.of("image", Sorted.map(properties)).withDiskFormat("qcow2");
    }

    static Host host(String name, int vcpus, long ramMiB, long diskGiB) {
        Map<String, Inventory> inventories = new TreeMap<>();
        inventories.put(Host.VCPU, Inventory.of(vcpus, 0, 4.0));
        inventories.put(Host.MEMORY_MB, Inventory.of(ramMiB, 512, 1.0));
        inventories.put(Host.DISK_GB, Inventory.of(diskGiB, 0, 1.0));
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

    static List<Host> hosts(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> host("h" + number, 16, 65_536, 1_000))
                .toList();
    }

    static Cloud of(List<Host> hosts) {
        return of(hosts, List.of(), List.of(), Map.of());
    }

    static Cloud of(
            List<Host> hosts, List<Aggregate> aggregates, List<ServerGroup> groups, Map<String, List<String>> nova) {
        return of(hosts, aggregates, groups, List.of(), nova);
    }

    static Cloud of(
            List<Host> hosts,
            List<Aggregate> aggregates,
            List<ServerGroup> groups,
            List<Instance> instances,
            Map<String, List<String>> nova) {
        return new Cloud(
                "test",
                hosts,
                List.of(),
                aggregates,
                List.of(SMALL),
                List.of(),
                List.of(),
                instances,
                groups,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Settings(
                        Optional.empty(), Sorted.map(nova), Sorted.emptyMap(), Sorted.emptyMap(), Sorted.emptyMap()));
    }

    static Aggregate aggregate(String id, Optional<String> zone, List<String> hosts, Map<String, String> metadata) {
        return new Aggregate(id, Optional.empty(), "aggregate " + id, zone, hosts, Sorted.map(metadata));
    }

    static ServerGroup group(String id, String policy) {
        return new ServerGroup(id, id, policy, OptionalInt.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** A request for one small instance with an image without properties. */
    static RequestSpec request(String instanceId) {
        return RequestSpec.of(instanceId, SMALL, Optional.of(image(Map.of())), "p1");
    }

    /** Refusals as messages show them. */
    static List<String> lines(List<Refusal> refusals) {
        return refusals.stream()
                .map(each -> each.host() + " " + each.rule() + ": " + each.asked() + "; " + each.found())
                .toList();
    }
}
