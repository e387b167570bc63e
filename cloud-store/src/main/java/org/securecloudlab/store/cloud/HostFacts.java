package org.securecloudlab.store.cloud;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.HostUsage;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.Service;

/**
 * What a list says about a host and what only the whole cloud knows: zone, aggregates, and what its instances take.
 *
 * <p>Zone: nova, {@code availability_zones.py}: the aggregate's, else the service's as reported, else {@code nova}
 * ({@code default_availability_zone}). Use: what the source reported; where it reported nothing, the sum of the flavors of the instances.
 */
final class HostFacts {
    static final String DEFAULT_ZONE = "nova";

    private static final String INTERNAL_ZONE = "internal";

    private final Map<String, String> zoneByHost = new HashMap<>();
    private final Map<String, List<String>> aggregatesByHost = new HashMap<>();
    private final Map<String, InstanceSum> sumByKey = new HashMap<>();

    HostFacts(Cloud cloud) {
        for (Service service : cloud.services()) {
            service.zone()
                    .filter(zone -> service.binary().equals("nova-compute") && !zone.equals(INTERNAL_ZONE))
                    .ifPresent(zone -> zoneByHost.put(service.host(), zone));
        }
        for (Aggregate aggregate : cloud.aggregates()) {
            for (String host : aggregate.hosts()) {
                List<String> names = aggregatesByHost.computeIfAbsent(host, name -> new ArrayList<>());
                if (!names.contains(aggregate.name())) {
                    names.add(aggregate.name());
                }
                aggregate.availabilityZone().ifPresent(zone -> zoneByHost.put(host, zone));
            }
        }
        addInstances(cloud);
    }

    private void addInstances(Cloud cloud) {
        Map<String, Host> byName = new HashMap<>();
        Map<String, Host> byNode = new HashMap<>();
        for (Host host : cloud.hosts()) {
            byName.putIfAbsent(host.name(), host);
            byNode.putIfAbsent(host.node(), host);
        }
        Flavors flavors = new Flavors(cloud.flavors());
        for (Instance instance : cloud.instances()) {
            instance.node()
                    .map(byNode::get)
                    .or(() -> instance.host().map(byName::get))
                    .ifPresent(host -> sumByKey.computeIfAbsent(host.key(), key -> new InstanceSum())
                            .add(flavors.of(instance)));
        }
    }

    HostRow row(Host host) {
        InstanceSum sum = sumByKey.getOrDefault(host.key(), InstanceSum.NONE);
        HostUsage usage = host.usage();
        long vcpu = usage.vcpus().isPresent()
                ? usage.vcpus().getAsLong() + usage.pcpus().orElse(0)
                : sum.vcpus;
        return new HostRow(
                host.key(),
                host.name(),
                zoneByHost.getOrDefault(host.name(), DEFAULT_ZONE),
                aggregatesByHost.getOrDefault(host.name(), List.of()),
                host.rack(),
                HostStatus.of(host.service()),
                host.hypervisor().type(),
                new Utilisation(vcpu, capacity(host, Host.VCPU) + capacity(host, Host.PCPU)),
                new Utilisation(usage.ramMiB().orElse(sum.ramMiB), capacity(host, Host.MEMORY_MB)),
                new Utilisation(usage.diskGiB().orElse(sum.diskGiB), capacity(host, Host.DISK_GB)),
                sum.instances);
    }

    private static long capacity(Host host, String resourceClass) {
        Inventory inventory = host.inventory(resourceClass);
        return Math.max(0, inventory.capacity());
    }

    /** What the instances of one host take. */
    private static final class InstanceSum {
        static final InstanceSum NONE = new InstanceSum();

        private static final long MIB_A_GIB = 1024;

        private int instances;
        private long vcpus;
        private long ramMiB;
        private long diskGiB;

        void add(Optional<Flavor> flavor) {
            instances++;
            flavor.ifPresent(f -> {
                vcpus += f.vcpus();
                ramMiB += f.ramMiB();
                // Swap counts as disk, rounded up (nova, scheduler/utils.py, ResourceRequest).
                diskGiB += f.rootGiB() + f.ephemeralGiB() + (f.swapMiB() + MIB_A_GIB - 1) / MIB_A_GIB;
            });
        }
    }

    /** Finds an instance's flavor by id, else by name. */
    private static final class Flavors {
        private final Map<String, Flavor> byId = new HashMap<>();
        private final Map<String, Flavor> byName = new HashMap<>();

        Flavors(List<Flavor> flavors) {
            for (Flavor flavor : flavors) {
                byId.putIfAbsent(flavor.id(), flavor);
                byName.putIfAbsent(flavor.name(), flavor);
            }
        }

        Optional<Flavor> of(Instance instance) {
            return instance.flavorId().map(byId::get).or(() -> instance.flavorName()
                    .map(byName::get));
        }
    }
}
