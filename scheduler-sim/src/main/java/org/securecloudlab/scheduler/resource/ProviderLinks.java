package org.securecloudlab.scheduler.resource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.ResourceProvider;

/**
 * Which of a cloud's other resource providers each host can take from: those nested in it, and those that share with a provider of its
 * tree through an aggregate (placement, research_context.py, anchors_for_sharing_providers). Nova keeps its host aggregates in
 * placement, so a host is in those; an entry with the host's own id names further ones.
 */
public final class ProviderLinks {
    private static final String SHARES = "MISC_SHARES_VIA_AGGREGATE";

    /** By host; most have none. */
    private final Map<Integer, List<Integer>> nested = new HashMap<>();

    private final Map<Integer, List<Integer>> sharing = new HashMap<>();
    private final Map<String, Set<Integer>> hostsByAggregate = new HashMap<>();
    private final Set<String> classes = new HashSet<>();

    /** Of a cloud as it is described. */
    public ProviderLinks(Cloud cloud) {
        List<ResourceProvider> providers = cloud.providers();
        if (providers.isEmpty()) {
            return;
        }
        cloud.aggregates().forEach(aggregate -> note(aggregate, cloud.hosts()));
        nest(providers, hostsById(cloud.hosts()));
        for (int place = 0; place < providers.size(); place++) {
            if (providers.get(place).traits().contains(SHARES)) {
                share(providers.get(place), place);
            }
        }
    }

    private void nest(List<ResourceProvider> providers, Map<String, Integer> hostById) {
        Map<String, Integer> placeById = new HashMap<>();
        for (int place = 0; place < providers.size(); place++) {
            placeById.putIfAbsent(providers.get(place).uuid(), place);
        }
        for (int place = 0; place < providers.size(); place++) {
            ResourceProvider provider = providers.get(place);
            Optional<Integer> host = root(provider, providers, placeById, hostById);
            if (host.isEmpty()) {
                continue;
            }
            provider.aggregates().forEach(aggregate -> hosts(aggregate).add(host.get()));
            if (!hostById.containsKey(provider.uuid())) {
                nested.computeIfAbsent(host.get(), any -> new ArrayList<>()).add(place);
                classes.addAll(provider.inventories().keySet());
            }
        }
    }

    private Set<Integer> hosts(String aggregate) {
        return hostsByAggregate.computeIfAbsent(aggregate, any -> new LinkedHashSet<>());
    }

    private static Map<String, Integer> hostsById(List<Host> hosts) {
        Map<String, Integer> byId = new HashMap<>();
        for (int index = 0; index < hosts.size(); index++) {
            Host host = hosts.get(index);
            byId.putIfAbsent(host.uuid().orElse(host.node()), index);
        }
        return byId;
    }

    private void note(Aggregate aggregate, List<Host> hosts) {
        Set<String> members = new HashSet<>(aggregate.hosts());
        for (int index = 0; !members.isEmpty() && index < hosts.size(); index++) {
            if (members.contains(hosts.get(index).name())) {
                int place = index;
                names(aggregate).forEach(name -> hosts(name).add(place));
            }
        }
    }

    /** What a provider may call a host aggregate: its UUID, or in documents its name. */
    public static Set<String> names(Aggregate aggregate) {
        Set<String> names = new TreeSet<>(Set.of(aggregate.name()));
        aggregate.uuid().ifPresent(names::add);
        return names;
    }

    // Up to the host; a provider whose parents lead in a circle, or to nobody, belongs to none.
    private static Optional<Integer> root(
            ResourceProvider provider,
            List<ResourceProvider> providers,
            Map<String, Integer> placeById,
            Map<String, Integer> hostById) {
        Set<String> seen = new HashSet<>();
        Optional<String> id = Optional.of(provider.uuid());
        while (id.isPresent() && seen.add(id.get())) {
            Integer host = hostById.get(id.get());
            if (host != null) {
                return Optional.of(host);
            }
            Integer place = placeById.get(id.get());
            id = place == null ? Optional.empty() : providers.get(place).parentUuid();
        }
        return Optional.empty();
    }

    private void share(ResourceProvider provider, int place) {
        Set<Integer> hosts = new TreeSet<>();
        provider.aggregates()
                .forEach(aggregate -> hosts.addAll(hostsByAggregate.getOrDefault(aggregate, Collections.emptySet())));
        for (int host : hosts) {
            if (!nested(host).contains(place)) {
                sharing.computeIfAbsent(host, any -> new ArrayList<>()).add(place);
                classes.addAll(provider.inventories().keySet());
            }
        }
    }

    /** Places of the providers nested in a host, in the cloud's order. */
    public List<Integer> nested(int host) {
        return nested.getOrDefault(host, List.of());
    }

    /** Places of the providers that share with a host. */
    public List<Integer> sharing(int host) {
        return sharing.getOrDefault(host, List.of());
    }

    /** Whether anything but a host's root provider can give a class. */
    public boolean give(String resourceClass) {
        return classes.contains(resourceClass);
    }

    /** Whether hosts can take from nothing but their root providers. */
    public boolean isEmpty() {
        return classes.isEmpty();
    }
}
