package org.securecloudlab.scenario.hosts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Cpu;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Hypervisor;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.ServiceState;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;

/** The kinds of hosts of a cloud: hosts are of one kind when they are alike in all that a rule may look at, except what is on them. */
public final class HostKinds {
    private HostKinds() {}

    /**
     * A kind of host.
     *
     * @param host the first of the kind
     * @param aggregateIds what new ones join
     * @param zone that these aggregates make
     * @param count how many there are
     */
    public record HostKind(Host host, List<String> aggregateIds, Optional<String> zone, int count) {
        public HostKind {
            aggregateIds = List.copyOf(aggregateIds);
        }
    }

    private record Likeness(
            Hypervisor hypervisor,
            Cpu cpu,
            SortedMap<String, Inventory> inventories,
            SortedSet<String> traits,
            List<String> aggregates) {}

    /**
     * The kinds, the most frequent first. Hosts that are down or disabled are nobody's model.
     *
     * @param without ids of aggregates that new hosts do not join
     */
    public static List<HostKind> of(Cloud cloud, Set<String> without) {
        Map<Likeness, HostKind> kinds = new LinkedHashMap<>();
        Map<String, List<Aggregate>> aggregates = aggregates(cloud, without);
        for (Host host : cloud.hosts()) {
            if (serves(host.service())) {
                List<Aggregate> in = aggregates.getOrDefault(host.name(), List.of());
                List<String> ids = in.stream().map(Aggregate::id).toList();
                kinds.merge(
                        new Likeness(host.hypervisor(), host.cpu(), host.inventories(), host.traits(), ids),
                        new HostKind(host, ids, zone(in), 1),
                        (a, b) -> new HostKind(a.host(), a.aggregateIds(), a.zone(), a.count() + 1));
            }
        }
        return kinds.values().stream()
                .sorted(Comparator.comparingInt(HostKind::count).reversed())
                .toList();
    }

    /** The kind of one host. */
    public static HostKind like(Cloud cloud, Host model) {
        List<Aggregate> in = cloud.aggregates().stream()
                .filter(aggregate -> aggregate.hosts().contains(model.name()))
                .toList();
        return new HostKind(model, in.stream().map(Aggregate::id).toList(), zone(in), 1);
    }

    /** Whether an empty host of a kind, alone, takes such a request. */
    public static boolean takes(Cloud cloud, HostKind kind, RequestSpec request) {
        return takenBy(cloud, kind, List.of(request)) > 0;
    }

    /** How many of these requests, in their order and for one instance each, an empty host of a kind takes alone. */
    public static int takenBy(Cloud cloud, HostKind kind, List<RequestSpec> requests) {
        Cloud one = added(cloud, kind, "alone", 1);
        Host host = one.hosts().get(one.hosts().size() - 1);
        NovaScheduler alone = NovaScheduler.of(CloudVariant.only(one, host, List.of()));
        int taken = 0;
        for (RequestSpec request : requests) {
            if (alone.schedule(request) instanceof Decision.Placed) {
                alone.built(request.instanceIds().get(0));
                taken++;
            }
        }
        return taken;
    }

    private static boolean serves(ServiceState service) {
        return service.enabled() && service.up() && !service.forcedDown();
    }

    private static Optional<String> zone(List<Aggregate> aggregates) {
        return aggregates.stream()
                .flatMap(aggregate -> aggregate.availabilityZone().stream())
                .findFirst();
    }

    private static Map<String, List<Aggregate>> aggregates(Cloud cloud, Set<String> without) {
        Map<String, List<Aggregate>> byHost = new LinkedHashMap<>();
        cloud.aggregates().stream()
                .filter(aggregate -> !without.contains(aggregate.id()))
                .forEach(aggregate -> aggregate.hosts().forEach(host -> byHost.computeIfAbsent(
                                host, any -> new ArrayList<>())
                        .add(aggregate)));
        return byHost;
    }

    /** The cloud with so many empty hosts more, called {@code prefix-1}, {@code prefix-2}, … */
    public static Cloud added(Cloud cloud, HostKind kind, String prefix, int count) {
        List<Host> hosts = new ArrayList<>(cloud.hosts());
        List<String> names = new ArrayList<>();
        for (int index = 1; index <= count; index++) {
            String name = prefix + "-" + index;
            names.add(name);
            hosts.add(CloudVariant.emptied(kind.host()).like(name));
        }
        List<Aggregate> aggregates = cloud.aggregates().stream()
                .map(aggregate -> kind.aggregateIds().contains(aggregate.id()) ? with(aggregate, names) : aggregate)
                .toList();
        return CloudVariant.of(cloud, hosts, aggregates, cloud.instances(), cloud.serverGroups());
    }

    private static Aggregate with(Aggregate aggregate, List<String> more) {
        List<String> hosts = new ArrayList<>(aggregate.hosts());
        hosts.addAll(more);
        return aggregate.withHosts(hosts);
    }
}
