package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.ResourceProvider;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.scheduler.placement.Candidate;
import org.securecloudlab.scheduler.placement.HostTree;
import org.securecloudlab.scheduler.placement.Provider;
import org.securecloudlab.scheduler.resource.FurtherResources;
import org.securecloudlab.scheduler.resource.FurtherResources.Piece;
import org.securecloudlab.scheduler.resource.PlacementUsage;
import org.securecloudlab.scheduler.resource.ProviderLinks;
import org.securecloudlab.scheduler.resource.ResourceRequest;
import org.securecloudlab.scheduler.resource.Stocks;

/** The providers of a cloud with what of them is allocated: hosts, and those nested in them or sharing with them. */
final class ProviderTrees {
    private final HostTable hosts;
    private final List<Host> model;
    private final ProviderLinks links;
    private final Stocks roots;
    private final Stocks stocks = new Stocks();
    private final List<StockProvider> others = new ArrayList<>();
    private final Map<Integer, StockProvider> hostProviders = new HashMap<>();

    ProviderTrees(HostTable hosts, Cloud cloud, ProviderLinks links, Stocks roots, PlacementUsage usage) {
        this.hosts = hosts;
        this.model = cloud.hosts();
        this.links = links;
        this.roots = roots;
        for (String each : usage.otherClasses()) {
            roots.add(each, index -> model.get(index).inventory(each), usage.other(each));
        }
        List<ResourceProvider> providers = cloud.providers();
        for (String each : Stocks.classes(
                providers.stream().map(ResourceProvider::inventories).toList())) {
            stocks.add(
                    each,
                    place -> providers.get(place).inventories().getOrDefault(each, Inventory.NONE),
                    usage.ofProviders(each));
        }
        for (int place = 0; place < providers.size(); place++) {
            ResourceProvider provider = providers.get(place);
            String name = provider.name().isEmpty() ? provider.uuid() : provider.name();
            others.add(StockProvider.other(
                    provider.uuid(), name, stocks, place, provider.traits(), aggregates(provider, cloud.aggregates())));
        }
    }

    private static List<HostAggregate> aggregates(ResourceProvider provider, List<Aggregate> aggregates) {
        return aggregates.stream()
                .filter(aggregate -> ProviderLinks.names(aggregate).stream()
                        .anyMatch(name -> provider.aggregates().contains(name)))
                .map(HostAggregate::of)
                .toList();
    }

    /** Whether a request asks for more than the usual classes, or others than hosts can give what it asks. */
    boolean areAsked(ResourceRequest asked) {
        return asked.further().isAsked()
                || (!links.isEmpty()
                        && asked.mainGroup().amounts().keySet().stream().anyMatch(links::give));
    }

    /** Whether placement looks at more than roots; it then has no candidate for a main group without resources. */
    boolean areThere() {
        return !links.isEmpty();
    }

    /** Whether anything but a host's root provider can give a class. */
    boolean areShared(String resourceClass) {
        return links.give(resourceClass);
    }

    /** The allocation ratio with which so much more of a class would fit on a host, where a ratio is what it lacks. */
    OptionalDouble ratioFor(int host, String resourceClass, long amount) {
        return roots.ratioFor(host, resourceClass, amount);
    }

    /** What a host can take from, as far as a question's aggregates allow. */
    HostTree of(int host, AnchorRules query) {
        StockProvider root = hostProviders.computeIfAbsent(
                host,
                any -> StockProvider.host(
                        hosts.get(host),
                        model.get(host).uuid().orElse(model.get(host).node()),
                        roots,
                        model.get(host).traits()));
        List<Provider> own = Stream.concat(
                        Stream.of(root), links.nested(host).stream().map(others::get))
                .map(Provider.class::cast)
                .toList();
        List<Provider> sharing = links.sharing(host).stream()
                .map(others::get)
                .map(Provider.class::cast)
                .toList();
        return new HostTree(own, sharing, admits(root, new HashSet<>(sharing), query));
    }

    // The host's aggregates count for its whole tree; one that shares must be in the wanted aggregates itself.
    private static Predicate<Provider> admits(StockProvider root, Set<Provider> sharing, AnchorRules query) {
        boolean rootIsMember = query.isMember(root.aggregates());
        boolean rootIsFree = query.isFree(root.aggregates());
        return provider -> {
            List<HostAggregate> aggregates = ((StockProvider) provider).aggregates();
            boolean member = query.isMember(aggregates) || (rootIsMember && !sharing.contains(provider));
            return member && rootIsFree && query.isFree(aggregates);
        };
    }

    /** Takes a candidate: what is held then. */
    ResourceRequest take(Candidate candidate) {
        Map<String, Long> usual = new HashMap<>();
        List<Piece> pieces = new ArrayList<>();
        for (Candidate.Part part : candidate.parts()) {
            StockProvider provider = (StockProvider) part.provider();
            provider.take(part.resourceClass(), part.amount());
            if (provider.piece() == Piece.ROOT && PlacementUsage.USUAL.contains(part.resourceClass())) {
                usual.put(part.resourceClass(), part.amount());
            } else {
                pieces.add(new Piece(provider.piece(), part.resourceClass(), part.amount()));
            }
        }
        return new ResourceRequest(
                usual.getOrDefault(Host.VCPU, 0L),
                usual.getOrDefault(Host.PCPU, 0L),
                usual.getOrDefault(Host.MEMORY_MB, 0L),
                usual.getOrDefault(Host.DISK_GB, 0L),
                Sorted.emptySet(),
                Sorted.emptySet(),
                FurtherResources.held(pieces));
    }

    /** What was held beyond the usual classes is free again. */
    void giveBack(int host, List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.provider() == Piece.ROOT) {
                roots.take(host, piece.resourceClass(), -piece.amount());
            } else {
                stocks.take(piece.provider(), piece.resourceClass(), -piece.amount());
            }
        }
    }
}
