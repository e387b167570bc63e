package org.securecloudlab.cloud.summary;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.cloud.Service;

/** Computes the totals of everything but hosts and servers, and puts all together. */
final class Summarizer {
    private static final int FULLEST = 10;
    private static final List<String> SIGNATURE = List.of(
            "img_signature", "img_signature_hash_method", "img_signature_key_type", "img_signature_certificate_uuid");

    private final Cloud cloud;
    private final Told told;
    private final Coverage coverage;

    Summarizer(Cloud cloud, Coverage coverage) {
        this.cloud = cloud;
        this.coverage = coverage;
        this.told = new Told(coverage);
    }

    ImportSummary summary() {
        return new ImportSummary(
                told.given(Fact.HOST, () -> new HostSummarizer(cloud, told).totals()),
                coverage.novaNumbers(),
                told.given(Fact.SERVICE, this::services),
                told.given(Fact.AGGREGATE, this::aggregates),
                told.size(Fact.FLAVOR),
                coverage.has(Fact.IMAGE) || coverage.has(Fact.IMAGE_LISTED) ? Optional.of(images()) : Optional.empty(),
                told.size(Fact.PROJECT),
                told.given(Fact.SERVER, () -> new ServerSummarizer(cloud, told).totals()),
                told.given(Fact.SERVER_GROUP, this::serverGroups),
                told.size(Fact.SECURITY_GROUP),
                told.size(Fact.SECURITY_GROUP_RULE),
                coverage.placement(),
                told.size(Fact.PROVIDER),
                told.count(coverage.tells(Fact.PROVIDER_PARENT, Fact.PROVIDER), this::nestedProviders),
                fullest());
    }

    private ServiceTotals services() {
        List<Service> compute = cloud.services().stream()
                .filter(service -> service.binary().equals("nova-compute"))
                .toList();
        Set<String> hosts = new HashSet<>();
        cloud.hosts().forEach(host -> hosts.add(host.name()));
        List<String> without = compute.stream()
                .map(Service::host)
                .filter(host -> !hosts.contains(host))
                .sorted()
                .toList();
        return new ServiceTotals(
                cloud.services().size(),
                compute.size(),
                cloud.services().stream()
                        .filter(service -> !service.state().enabled())
                        .count(),
                coverage.tells(Fact.HOST_SERVICE, Fact.HOST) ? Optional.of(without) : Optional.empty());
    }

    private SortedMap<String, AggregateTotals> aggregates() {
        SortedMap<String, AggregateTotals> totals = new TreeMap<>();
        for (Aggregate aggregate : cloud.aggregates()) {
            totals.put(
                    aggregate.id(),
                    new AggregateTotals(
                            aggregate.name(),
                            aggregate.availabilityZone(),
                            told.count(
                                    coverage.tells(Fact.AGGREGATE_HOSTS, Fact.AGGREGATE),
                                    () -> aggregate.hosts().size()),
                            coverage.tells(Fact.AGGREGATE_METADATA, Fact.AGGREGATE)
                                    ? Optional.of(aggregate.metadata())
                                    : Optional.empty()));
        }
        return totals;
    }

    private ImageTotals images() {
        boolean properties = coverage.tells(Fact.IMAGE_PROPERTIES, Fact.IMAGE);
        return new ImageTotals(
                told.count(
                        properties || !hasUnlistedImages(), () -> cloud.images().size()),
                told.size(Fact.IMAGE_LISTED),
                told.count(properties, () -> signed(SIGNATURE.size(), SIGNATURE.size())),
                told.count(properties, () -> signed(1, SIGNATURE.size() - 1)),
                told.count(properties, this::virtioRng));
    }

    /** Hidden images are not listed; a server that came from an unlisted one shows that there may be some. */
    private boolean hasUnlistedImages() {
        Set<String> known = new HashSet<>();
        cloud.images().forEach(image -> known.add(image.id()));
        return cloud.instances().stream()
                .map(Instance::imageId)
                .flatMap(Optional::stream)
                .anyMatch(id -> !known.contains(id));
    }

    private long signed(int least, int most) {
        return cloud.images().stream()
                .mapToLong(image -> SIGNATURE.stream()
                        .filter(name -> image.properties().containsKey(name))
                        .count())
                .filter(count -> count >= least && count <= most)
                .count();
    }

    private long virtioRng() {
        return cloud.images().stream()
                .map(Image::properties)
                .filter(properties -> "virtio".equals(properties.get("hw_rng_model")))
                .count();
    }

    private SortedMap<String, ServerGroupTotals> serverGroups() {
        SortedMap<String, ServerGroupTotals> totals = new TreeMap<>();
        for (ServerGroup group : cloud.serverGroups()) {
            SortedMap<String, Integer> rules = new TreeMap<>();
            group.maxServerPerHost().ifPresent(limit -> rules.put("max_server_per_host", limit));
            totals.put(
                    group.id(),
                    new ServerGroupTotals(
                            group.name(),
                            group.policy(),
                            coverage.tells(Fact.SERVER_GROUP_RULES, Fact.SERVER_GROUP)
                                    ? Optional.of(rules)
                                    : Optional.empty(),
                            told.count(
                                    coverage.tells(Fact.SERVER_GROUP_MEMBERS, Fact.SERVER_GROUP),
                                    () -> group.members().size()),
                            group.projectId()));
        }
        return totals;
    }

    private long nestedProviders() {
        return cloud.providers().stream()
                .filter(provider -> provider.parentUuid().isPresent())
                .count();
    }

    private List<FullHost> fullest() {
        if (!coverage.tells(Fact.HOST_SERVICE, Fact.HOST) || !coverage.tells(Fact.HOST_MEMORY_USED, Fact.HOST)) {
            return List.of();
        }
        return cloud.hosts().stream()
                .filter(host -> available(host) > 0)
                .sorted(Comparator.comparingDouble(Summarizer::usedShare)
                        .thenComparing(Host::name)
                        .thenComparing(Host::node)
                        .reversed())
                .limit(FULLEST)
                .map(host -> new FullHost(host.name(), host.node(), Math.rint(usedShare(host) * 10_000) / 10_000))
                .toList();
    }

    private static long available(Host host) {
        Inventory memory = host.inventory(Host.MEMORY_MB);
        return memory.total() - memory.reserved();
    }

    private static double usedShare(Host host) {
        return (double) host.usage().ramMiB().orElse(0) / available(host);
    }
}
