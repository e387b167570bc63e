package org.securecloudlab.cloud.summary;

import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.HostUsage;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.ResourceProvider;
import org.securecloudlab.cloud.Sorted;

/** The coverage of a cloud of which only the records are known: they tell all there is. */
final class WholeCloud {
    private WholeCloud() {}

    static Coverage coverage(Cloud cloud) {
        SortedMap<Fact, Long> told = new TreeMap<>();
        for (Fact fact : Fact.values()) {
            told.put(fact, size(fact, cloud));
        }
        told.put(Fact.HOST_CPU, count(cloud, host -> isBareMetal(host) || CpuTotals.isKnown(host.cpu())));
        told.put(
                Fact.HOST_MEMORY_USED,
                count(cloud, host -> host.usage().ramMiB().isPresent()));
        return new Coverage(told, Sorted.emptyMap(), placement(cloud));
    }

    private static long size(Fact fact, Cloud cloud) {
        String name = fact.name();
        if (name.startsWith("SERVER_GROUP")) {
            return cloud.serverGroups().size();
        }
        if (fact == Fact.SECURITY_GROUP_RULE) {
            return cloud.securityGroups().stream()
                    .mapToLong(group -> group.rules().size())
                    .sum();
        }
        Map<String, Integer> sizes = Map.of(
                "HOST", cloud.hosts().size(),
                "SERVICE", cloud.services().size(),
                "AGGREGATE", cloud.aggregates().size(),
                "FLAVOR", cloud.flavors().size(),
                "IMAGE", cloud.images().size(),
                "PROJECT", cloud.projects().size(),
                "SERVER", cloud.instances().size(),
                "SECURITY", cloud.securityGroups().size(),
                "PROVIDER", cloud.hosts().size() + cloud.providers().size());
        return sizes.getOrDefault(name.split("_", 2)[0], 0);
    }

    private static long count(Cloud cloud, Predicate<Host> condition) {
        return cloud.hosts().stream().filter(condition).count();
    }

    private static boolean isBareMetal(Host host) {
        return host.hypervisor().type().equalsIgnoreCase("ironic");
    }

    private static SortedMap<String, ResourceTotals> placement(Cloud cloud) {
        SortedMap<String, ResourceTotals> totals = new TreeMap<>();
        for (Host host : cloud.hosts()) {
            host.inventories().forEach((name, inventory) -> add(totals, name, inventory, used(host.usage(), name)));
        }
        for (ResourceProvider provider : cloud.providers()) {
            provider.inventories().forEach((name, inventory) -> {
                Long used = provider.used().get(name);
                add(totals, name, inventory, used == null ? OptionalLong.empty() : OptionalLong.of(used));
            });
        }
        return totals;
    }

    private static void add(
            SortedMap<String, ResourceTotals> totals, String name, Inventory inventory, OptionalLong used) {
        totals.put(name, totals.getOrDefault(name, ResourceTotals.NONE).plus(inventory, used));
    }

    private static OptionalLong used(HostUsage usage, String resourceClass) {
        return switch (resourceClass) {
            case Host.VCPU -> usage.vcpus();
            case Host.PCPU -> usage.pcpus();
            case Host.MEMORY_MB -> usage.ramMiB();
            case Host.DISK_GB -> usage.diskGiB();
            default -> OptionalLong.empty();
        };
    }
}
