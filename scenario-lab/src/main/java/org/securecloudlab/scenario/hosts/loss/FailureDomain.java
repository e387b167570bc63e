package org.securecloudlab.scenario.hosts.loss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;

/**
 * Hosts that fail together.
 *
 * @param kind what they have in common
 * @param name of the host, rack, aggregate or zone
 * @param hosts service host names in the cloud's order
 */
public record FailureDomain(Kind kind, String name, List<String> hosts) {

    /** What hosts that fail together have in common. */
    public enum Kind {
        HOST,
        RACK,
        AGGREGATE,
        ZONE
    }

    public FailureDomain {
        hosts = List.copyOf(hosts);
    }

    /** All domains of these kinds, kind by kind, each in the order of the cloud's hosts. An aggregate that makes a zone is a zone. */
    public static List<FailureDomain> of(Cloud cloud, Set<Kind> kinds) {
        Map<Kind, Map<String, List<String>>> found = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            found.put(kind, new LinkedHashMap<>());
        }
        Map<String, List<Aggregate>> aggregates = aggregatesByHost(cloud);
        for (Host host : cloud.hosts()) {
            add(found, Kind.HOST, host.name(), host.name());
            host.rack().ifPresent(rack -> add(found, Kind.RACK, rack, host.name()));
            for (Aggregate aggregate : aggregates.getOrDefault(host.name(), List.of())) {
                aggregate
                        .availabilityZone()
                        .ifPresentOrElse(
                                zone -> add(found, Kind.ZONE, zone, host.name()),
                                () -> add(found, Kind.AGGREGATE, aggregate.name(), host.name()));
            }
        }
        List<FailureDomain> domains = new ArrayList<>();
        found.forEach((kind, byName) -> {
            if (kinds.contains(kind)) {
                byName.forEach((name, hosts) -> domains.add(new FailureDomain(kind, name, hosts)));
            }
        });
        return domains;
    }

    private static Map<String, List<Aggregate>> aggregatesByHost(Cloud cloud) {
        Map<String, List<Aggregate>> byHost = new LinkedHashMap<>();
        cloud.aggregates().forEach(aggregate -> aggregate.hosts().forEach(host -> byHost.computeIfAbsent(
                        host, any -> new ArrayList<>())
                .add(aggregate)));
        return byHost;
    }

    private static void add(Map<Kind, Map<String, List<String>>> found, Kind kind, String name, String host) {
        List<String> hosts = found.getOrDefault(kind, Map.of()).computeIfAbsent(name, any -> new ArrayList<>());
        if (hosts.isEmpty() || !hosts.get(hosts.size() - 1).equals(host)) {
            hosts.add(host);
        }
    }
}
