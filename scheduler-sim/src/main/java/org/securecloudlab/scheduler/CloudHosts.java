package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.scheduler.host.CloudFacts;
import org.securecloudlab.scheduler.host.CloudNuma;
import org.securecloudlab.scheduler.host.HostCounters;
import org.securecloudlab.scheduler.host.ServiceRecord;
import org.securecloudlab.scheduler.pci.PciPools;
import org.securecloudlab.scheduler.resource.CloudInstances;
import org.securecloudlab.scheduler.resource.InstanceShares;
import org.securecloudlab.scheduler.resource.PlacementUsage;
import org.securecloudlab.scheduler.resource.ProviderLinks;

/**
 * A cloud's hosts as the scheduler's states. Reported usage wins; what a host did not report is added up from its instances' flavors.
 */
final class CloudHosts {
    private final List<Host> model;
    private final HostTable table;
    private final PlacementUsage usage;
    private final CapacityPlacement placement;
    private final CloudInstances instances;

    CloudHosts(Cloud cloud) {
        model = cloud.hosts();
        instances = new CloudInstances(cloud);
        ProviderLinks links = new ProviderLinks(cloud);
        InstanceShares shares = new InstanceShares(cloud, links);
        usage = new PlacementUsage(cloud);
        instances.held().values().forEach(held -> usage.add(held.host(), shares.of(held.host(), held.resources())));
        usage.report(model, cloud.providers());
        table = new HostTable(states(cloud));
        placement = new CapacityPlacement(table, cloud, links, usage);
        instances.held().forEach((id, held) -> {
            placement.adopt(id, held.host(), shares.of(held.host(), held.resources()));
            table.holds().settle(id, held.flavor(), held.image(), false);
        });
        table.describeInstances(table.holds()::facts);
    }

    HostTable table() {
        return table;
    }

    CapacityPlacement placement() {
        return placement;
    }

    private List<HostState> states(Cloud cloud) {
        Map<String, List<HostAggregate>> aggregates = aggregatesByHost(cloud.aggregates());
        CloudFacts facts = new CloudFacts();
        List<HostState> states = new ArrayList<>(model.size());
        for (int index = 0; index < model.size(); index++) {
            Host host = model.get(index);
            states.add(new HostState(
                    index,
                    facts.of(host, usage.diskGiB()[index]),
                    aggregates.getOrDefault(host.name(), List.of()),
                    ServiceRecord.of(host.service()),
                    counters(index, host),
                    instances.on(index),
                    new PciPools(host.pciDevices()),
                    CloudNuma.of(host.numaCells())));
        }
        return states;
    }

    private HostCounters counters(int index, Host host) {
        long freeDiskGiB = free(host.inventory(Host.DISK_GB), usage.diskGiB()[index]);
        Optional<Long> least =
                host.usage().diskAvailableLeastGiB().stream().boxed().findFirst();
        long usableDiskGiB =
                least.map(reported -> Math.min(reported, freeDiskGiB)).orElse(freeDiskGiB);
        int held = instances.on(index).size();
        return new HostCounters(
                free(host.inventory(Host.MEMORY_MB), usage.ramMiB()[index]),
                usableDiskGiB * 1024,
                usage.vcpus()[index] + usage.pcpus()[index],
                Math.max(held, host.usage().runningInstances().orElse(0)),
                0,
                0);
    }

    /** nova counts without overcommit, and the reserved part as used. */
    private static long free(Inventory inventory, long used) {
        return inventory.total() - inventory.reserved() - used;
    }

    private static Map<String, List<HostAggregate>> aggregatesByHost(List<Aggregate> aggregates) {
        Map<String, List<HostAggregate>> byHost = new HashMap<>();
        for (Aggregate aggregate : aggregates) {
            HostAggregate seen = HostAggregate.of(aggregate);
            aggregate.hosts().forEach(host -> byHost.computeIfAbsent(host, any -> new ArrayList<>())
                    .add(seen));
        }
        // Hosts in the same aggregates share one list.
        Map<List<HostAggregate>, List<HostAggregate>> shared = new HashMap<>();
        byHost.replaceAll((host, list) -> shared.computeIfAbsent(list, List::copyOf));
        return byHost;
    }
}
