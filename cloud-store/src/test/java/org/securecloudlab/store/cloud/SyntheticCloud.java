package org.securecloudlab.store.cloud;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
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
import org.securecloudlab.cloud.Project;
import org.securecloudlab.cloud.ServiceState;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.Sorted;

/** A cloud of any size: ten zones, racks of forty hosts, a hundred projects, instances spread evenly. */
public final class SyntheticCloud {
    static final int HOSTS_A_RACK = 40;
    static final int ZONES = 10;
    static final int PROJECTS = 100;

    private SyntheticCloud() {}

    /** A cloud with one flavor, {@code m1.small}, and one image, {@code ubuntu}. */
    public static Cloud of(String name, int hosts, int instances) {
        Flavor flavor = new Flavor("f1", "m1.small", 1, 2048, 20, 0, 0, 1.0, true, Sorted.emptyMap());
        return new Cloud(
                name,
                hosts(hosts),
                List.of(),
                aggregates(hosts),
                List.of(flavor),
                List.of(image()),
                projects(),
                instances(hosts, instances),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Settings.EMPTY);
    }

    private static Image image() {
        return new Image(
                uuid(5, 0),
                "ubuntu",
                "active",
                "public",
                false,
                false,
                Optional.empty(),
                Optional.of("qcow2"),
                Optional.of("bare"),
                OptionalLong.of(600_000_000),
                OptionalLong.empty(),
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Sorted.emptyMap());
    }

    static String hostName(int number) {
        return String.format(Locale.ROOT, "compute-%06d.example.org", number);
    }

    private static List<Host> hosts(int count) {
        List<Host> hosts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            hosts.add(host(i));
        }
        return hosts;
    }

    private static Host host(int i) {
        SortedMap<String, Inventory> inventories = new TreeMap<>();
        inventories.put(Host.VCPU, Inventory.of(64, 0, 4.0));
        inventories.put(Host.MEMORY_MB, Inventory.of(262_144, 8_192, 1.0));
        inventories.put(Host.DISK_GB, Inventory.of(2_000, 0, 1.0));
        Cpu cpu = new Cpu(
                Optional.of("x86_64"),
                Optional.of("Intel"),
                Optional.of("Cascadelake-Server-noTSX"),
                Optional.of("Cascade Lake"),
                2,
                16,
                2,
                Sorted.set(List.of("aes", "avx2", "rdrand", "rdseed", "vmx", "xsave")),
                true,
                OptionalInt.empty());
        ServiceState state = i % 50 == 49 ? new ServiceState(true, false, false, Optional.empty()) : ServiceState.UP;
        return new Host(
                hostName(i),
                hostName(i),
                Optional.of(uuid(1, i)),
                Optional.of("10." + i / 65_536 + "." + i / 256 % 256 + "." + i % 256),
                new Hypervisor("QEMU", OptionalInt.of(7_002_000), Optional.of("6.1.0-28-amd64")),
                cpu,
                inventories,
                HostUsage.UNKNOWN,
                Sorted.set(List.of("HW_CPU_X86_AVX2", "COMPUTE_NODE", "COMPUTE_TRUSTED_CERTS")),
                List.of(),
                List.of(),
                state,
                Optional.of("rack-" + i / HOSTS_A_RACK),
                Sorted.emptySet());
    }

    private static List<Aggregate> aggregates(int hosts) {
        List<Aggregate> aggregates = new ArrayList<>();
        for (int zone = 0; zone < ZONES; zone++) {
            List<String> members = new ArrayList<>();
            for (int host = zone; host < hosts; host += ZONES) {
                members.add(hostName(host));
            }
            aggregates.add(new Aggregate(
                    Integer.toString(zone + 1),
                    Optional.empty(),
                    "aggregate-" + zone,
                    Optional.of("zone-" + zone),
                    members,
                    Sorted.emptyMap()));
        }
        return aggregates;
    }

    private static List<Project> projects() {
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < PROJECTS; i++) {
            projects.add(new Project(
                    uuid(2, i), "project-" + i, Optional.of("default"), Optional.empty(), true, Optional.empty()));
        }
        return projects;
    }

    private static List<Instance> instances(int hosts, int count) {
        List<Instance> instances = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            instances.add(instance(i, i % hosts));
        }
        return instances;
    }

    private static Instance instance(int i, int host) {
        return new Instance(
                uuid(3, i),
                "web-" + i,
                i % 100 == 99 ? "ERROR" : "ACTIVE",
                Optional.empty(),
                OptionalInt.of(1),
                Optional.of(uuid(2, i % PROJECTS)),
                Optional.of(uuid(4, i % 500)),
                Optional.of(hostName(host)),
                Optional.of(hostName(host)),
                Optional.of("f1"),
                Optional.of("m1.small"),
                Optional.of(uuid(5, i % 20)),
                false,
                Optional.of("zone-" + host % ZONES),
                Optional.empty(),
                Optional.of("2026-01-01T00:00:00Z"),
                Sorted.map(java.util.Map.of("private", List.of("192.168." + i / 250 % 250 + "." + i % 250))),
                List.of("default"),
                Sorted.map(java.util.Map.of("role", "web")),
                Sorted.emptyMap());
    }

    static String uuid(int kind, int number) {
        return new UUID(0x1000L * kind, 0x8000_0000_0000_0000L | number).toString();
    }
}
