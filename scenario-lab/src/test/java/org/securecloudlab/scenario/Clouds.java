package org.securecloudlab.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
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

/** Tiny clouds whose instances take no time to boot: hosts h0, h1, … of 8 VCPU, 16 GiB and 100 GiB each, without overcommit, even ones in zone a, odd ones in b. */
final class Clouds {
    private Clouds() {}

    static Cloud ofHosts(int count) {
        return new Cloud(
                "tiny",
                hosts(count),
                List.of(),
                List.of(zone("a", count, 0), zone("b", count, 1)),
                List.of(flavor("small", 1, 2048), flavor("large", 4, 8192)),
                List.of(image("img-1", "debian"), image("img-2", "twin"), image("img-3", "twin")),
                List.of(project("p-web", "web"), project("p-db", "db")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                settings("lab.guest_boot_seconds", "0"));
    }

    /** The same with instances of flavor small, {@code old-0} on h0 and so on, in project web. */
    static Cloud withInstances(int hosts, int instances) {
        Cloud cloud = ofHosts(hosts);
        List<Instance> existing = new ArrayList<>();
        for (int i = 0; i < instances; i++) {
            existing.add(instance("old-" + i, "h" + i % hosts));
        }
        return new Cloud(
                cloud.name(),
                cloud.hosts(),
                cloud.services(),
                cloud.aggregates(),
                cloud.flavors(),
                cloud.images(),
                cloud.projects(),
                existing,
                cloud.serverGroups(),
                cloud.securityGroups(),
                cloud.networks(),
                cloud.randomSources(),
                cloud.providers(),
                cloud.settings());
    }

    static Cloud withOption(Cloud cloud, String option, String value) {
        SortedMap<String, List<String>> nova = new TreeMap<>(cloud.settings().nova());
        nova.putAll(settings(option, value).nova());
        return cloud.withSettings(
                new Settings(Optional.empty(), nova, Sorted.emptyMap(), Sorted.emptyMap(), Sorted.emptyMap()));
    }

    private static Settings settings(String option, String value) {
        SortedMap<String, List<String>> nova = new TreeMap<>();
        nova.put(option, List.of(value));
        return new Settings(Optional.empty(), nova, Sorted.emptyMap(), Sorted.emptyMap(), Sorted.emptyMap());
    }

    private static List<Host> hosts(int count) {
        List<Host> hosts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            hosts.add(host("h" + i, "rack-" + i / 2));
        }
        return hosts;
    }

    private static Host host(String name, String rack) {
        SortedMap<String, Inventory> inventories = new TreeMap<>();
        inventories.put(Host.VCPU, Inventory.of(8, 0, 1.0));
        inventories.put(Host.MEMORY_MB, Inventory.of(16_384, 0, 1.0));
        inventories.put(Host.DISK_GB, Inventory.of(100, 0, 1.0));
        return new Host(
                name,
                name,
                Optional.empty(),
                Optional.empty(),
                Hypervisor.UNKNOWN,
                Cpu.UNKNOWN,
                inventories,
                HostUsage.UNKNOWN,
                Sorted.emptySet(),
                List.of(),
                List.of(),
                ServiceState.UP,
                Optional.of(rack),
                Sorted.emptySet());
    }

    private static Aggregate zone(String name, int hosts, int first) {
        List<String> members = new ArrayList<>();
        for (int i = first; i < hosts; i += 2) {
            members.add("h" + i);
        }
        return new Aggregate(
                "agg-" + name, Optional.empty(), "agg-" + name, Optional.of(name), members, Sorted.emptyMap());
    }

    private static Flavor flavor(String name, int vcpus, long ramMiB) {
        return new Flavor("f-" + name, name, vcpus, ramMiB, 10, 0, 0, 1.0, true, Sorted.emptyMap());
    }

    private static Image image(String id, String name) {
        return new Image(
                id,
                name,
                "active",
                "public",
                false,
                false,
                Optional.empty(),
                Optional.of("qcow2"),
                Optional.of("bare"),
                OptionalLong.of(0),
                OptionalLong.empty(),
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Sorted.emptyMap());
    }

    private static Project project(String id, String name) {
        return new Project(id, name, Optional.empty(), Optional.empty(), true, Optional.empty());
    }

    private static Instance instance(String id, String host) {
        return new Instance(
                id,
                id,
                "ACTIVE",
                Optional.empty(),
                OptionalInt.empty(),
                Optional.of("p-web"),
                Optional.empty(),
                Optional.of(host),
                Optional.of(host),
                Optional.of("f-small"),
                Optional.of("small"),
                Optional.of("img-1"),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sorted.emptyMap(),
                List.of(),
                Sorted.emptyMap(),
                Sorted.emptyMap());
    }
}
