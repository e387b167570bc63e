package org.securecloudlab.scenario.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.scenario.hosts.loss.DomainLoss;
import org.securecloudlab.scenario.hosts.loss.DomainLoss.Verdict;
import org.securecloudlab.scenario.hosts.loss.FailureDomain;
import org.securecloudlab.scenario.hosts.loss.FailureDomain.Kind;
import org.securecloudlab.scenario.hosts.loss.LossStudy;
import org.securecloudlab.scenario.hosts.loss.Remedy;
import org.securecloudlab.scenario.hosts.loss.StuckInstance;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;

/** Losses of small random clouds, worked out a second way: the hosts are taken out of the cloud, and every request is decided by a whole pass. */
class LossProperties {
    private static final Comparator<RequestSpec> LARGEST_FIRST = Comparator.<RequestSpec>comparingLong(
                    request -> request.flavor().ramMiB())
            .thenComparingInt(request -> request.flavor().vcpus())
            .reversed();

    @Property(tries = 15)
    void whatDoesNotFitIsWhatACloudWithoutThoseHostsRefuses(@ForAll long seed) {
        Cloud cloud = cloud(new RandomStreams(seed).stream("cloud", ""));
        List<FailureDomain> domains = FailureDomain.of(cloud, EnumSet.allOf(Kind.class));

        List<DomainLoss> losses = lose(cloud, domains);

        for (int place = 0; place < domains.size(); place++) {
            DomainLoss loss = losses.get(place);
            if (place % 3 == 1) {
                assertThat(lose(cloud, domains.subList(place, place + 1))).containsExactly(loss);
            }
            Cloud rest = without(cloud, Set.copyOf(loss.domain().hosts()));
            List<RequestSpec> movers = movers(cloud, loss.domain());
            List<String> inOrder = refused(rest, movers);
            List<String> largestFirst =
                    refused(rest, movers.stream().sorted(LARGEST_FIRST).toList());
            assertThat(loss.stuck())
                    .extracting(StuckInstance::instanceId)
                    .isEqualTo(largestFirst.size() < inOrder.size() ? largestFirst : inOrder);
            assertThat(loss.verdict())
                    .isEqualTo(
                            inOrder.isEmpty()
                                    ? Verdict.FITS
                                    : largestFirst.isEmpty() ? Verdict.FITS_LARGEST_FIRST : Verdict.DOES_NOT_FIT);
        }
    }

    /** Of all ways to add hosts of the kinds that there are, none with fewer hosts lets everything fit. */
    @Property(tries = 12)
    void theHostsToAddSufficeAndNoFewerOfAnyKindsDo(@ForAll long seed) {
        Cloud cloud = cloud(new RandomStreams(seed).stream("cloud", ""));
        for (DomainLoss loss : lose(cloud, FailureDomain.of(cloud, EnumSet.allOf(Kind.class)))) {
            int total = loss.remedies().stream().mapToInt(Remedy::hosts).sum();
            if (total == 0 || total > 3 || loss.beyondHelp() > 0) {
                continue;
            }
            List<HostKinds.HostKind> kinds = HostKinds.of(cloud, lostAggregates(cloud, loss.domain()));
            int[] said = new int[kinds.size()];
            for (Remedy remedy : loss.remedies()) {
                for (int kind = 0; kind < said.length; kind++) {
                    said[kind] += kinds.get(kind).host().name().equals(remedy.like()) ? remedy.hosts() : 0;
                }
            }
            assertThat(suffices(cloud, loss, kinds, said)).isTrue();
            assertThat(fewer(kinds.size(), total - 1)).noneMatch(counts -> suffices(cloud, loss, kinds, counts));
        }
    }

    private static List<int[]> fewer(int kinds, int total) {
        List<int[]> all = new ArrayList<>();
        all(new int[kinds], 0, total, all);
        return all;
    }

    private static void all(int[] counts, int kind, int left, List<int[]> all) {
        if (kind == counts.length - 1) {
            counts[kind] = left;
            all.add(counts.clone());
            return;
        }
        for (int count = 0; count <= left; count++) {
            counts[kind] = count;
            all(counts, kind + 1, left - count, all);
        }
    }

    private static boolean suffices(Cloud cloud, DomainLoss loss, List<HostKinds.HostKind> kinds, int[] counts) {
        Cloud grown = cloud;
        for (int kind = 0; kind < counts.length; kind++) {
            grown = HostKinds.added(grown, kinds.get(kind), "more" + kind, counts[kind]);
        }
        Cloud rest = without(grown, Set.copyOf(loss.domain().hosts()));
        List<RequestSpec> inOrder = movers(cloud, loss.domain());
        return refused(rest, inOrder).isEmpty()
                || refused(rest, inOrder.stream().sorted(LARGEST_FIRST).toList())
                        .isEmpty();
    }

    private static List<DomainLoss> lose(Cloud cloud, List<FailureDomain> domains) {
        return LossStudy.of(cloud, domains, ZoneRule.PINNED, (done, total) -> {}, Cancellation.never())
                .losses();
    }

    private static Set<String> lostAggregates(Cloud cloud, FailureDomain domain) {
        return cloud.aggregates().stream()
                .filter(aggregate -> domain.kind() == Kind.ZONE
                        ? aggregate
                                .availabilityZone()
                                .filter(domain.name()::equals)
                                .isPresent()
                        : domain.kind() == Kind.AGGREGATE && aggregate.name().equals(domain.name()))
                .map(Aggregate::id)
                .collect(Collectors.toSet());
    }

    private static Cloud without(Cloud cloud, Set<String> lost) {
        List<Aggregate> aggregates = cloud.aggregates().stream()
                .map(aggregate -> new Aggregate(
                        aggregate.id(),
                        aggregate.uuid(),
                        aggregate.name(),
                        aggregate.availabilityZone(),
                        aggregate.hosts().stream()
                                .filter(host -> !lost.contains(host))
                                .toList(),
                        aggregate.metadata()))
                .toList();
        return CloudVariant.of(
                cloud,
                cloud.hosts().stream()
                        .filter(host -> !lost.contains(host.name()))
                        .toList(),
                aggregates,
                cloud.instances().stream()
                        .filter(instance -> !isOn(instance, lost))
                        .toList(),
                cloud.serverGroups());
    }

    private static boolean isOn(Instance instance, Set<String> hosts) {
        return instance.host().filter(hosts::contains).isPresent();
    }

    private static List<RequestSpec> movers(Cloud cloud, FailureDomain domain) {
        KeptRequests kept = new KeptRequests(cloud, ZoneRule.PINNED);
        List<RequestSpec> movers = new ArrayList<>();
        for (String host : domain.hosts()) {
            cloud.instances().stream()
                    .filter(instance -> isOn(instance, Set.of(host)))
                    .forEach(instance -> kept.of(instance).ifPresent(movers::add));
        }
        return movers;
    }

    /** Ids of the instances that find no host, in the order of their requests. */
    private static List<String> refused(Cloud cloud, List<RequestSpec> requests) {
        NovaScheduler scheduler = NovaScheduler.byWholePasses(cloud);
        List<String> refused = new ArrayList<>();
        for (RequestSpec request : requests) {
            if (!(scheduler.schedule(request) instanceof Decision.Placed)) {
                refused.addAll(request.instanceIds());
            }
            request.instanceIds().forEach(scheduler::built);
        }
        return refused;
    }

    /** Two zones and racks, a small and a large kind of hosts, three projects of which one has hosts to itself, and groups of both strict policies. */
    private static Cloud cloud(RandomGenerator random) {
        StringBuilder yaml = new StringBuilder("name: small\nhosts:\n");
        int hosts = 3 + random.nextInt(4);
        for (int host = 1; host <= hosts; host++) {
            boolean isLarge = random.nextInt(3) == 0;
            yaml.append("""
                      - name: h%d
                        zone: z%d
                        rack: r%d
                        aggregates: [%s]
                        traits: [%s]
                        inventories:
                          VCPU: {total: %d, allocationRatio: 1.0}
                          MEMORY_MB: {total: 8192, allocationRatio: 1.0}
                          DISK_GB: {total: 100, allocationRatio: 1.0}
                    """.formatted(
                            host,
                            1 + host % 2,
                            1 + host % 3,
                            random.nextInt(4) == 0 ? "own" : "all",
                            isLarge ? "CUSTOM_FAST" : "",
                            isLarge ? 8 : 4));
        }
        yaml.append("""
                aggregates: [{name: all}, {name: own, metadata: {filter_tenant_id: p1}}]
                flavors:
                  - {name: one, vcpus: 1, ramMiB: 512, rootGiB: 5}
                  - {name: two, vcpus: 2, ramMiB: 1024, rootGiB: 5}
                  - {name: fat, vcpus: 1, ramMiB: 4096, rootGiB: 5}
                  - {name: fast, vcpus: 1, ramMiB: 512, rootGiB: 5, extraSpecs: {"trait:CUSTOM_FAST": required}}
                projects: [{name: p1}, {name: p2}, {name: p3}]
                serverGroups:
                  - {name: apart, policy: anti-affinity, memberPatterns: "a*"}
                  - {name: two, policy: anti-affinity, maxServerPerHost: 2, memberPatterns: "b*"}
                  - {name: softly, policy: soft-anti-affinity, memberPatterns: "s*"}
                  - {name: together, policy: affinity, memberPatterns: "t*"}
                settings:
                  novaConf: |
                    [filter_scheduler]
                    enabled_filters = ComputeFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,AggregateMultiTenancyIsolation
                instances:
                """);
        String home = "h" + (1 + random.nextInt(hosts));
        int instances = 6 + random.nextInt(4 * hosts);
        for (int number = 0; number < instances; number++) {
            int which = number < 6 ? number : random.nextInt(10);
            boolean isTogether = which == 0;
            yaml.append("  - {name: %s%d, flavor: %s, project: p%d, host: %s%s}\n"
                    .formatted(
                            List.of("t", "a", "a", "b", "b", "s", "i", "i", "i", "i")
                                    .get(which),
                            number,
                            List.of("one", "one", "two", "fat", "fast").get(random.nextInt(5)),
                            1 + random.nextInt(3),
                            isTogether ? home : "h" + (1 + random.nextInt(hosts)),
                            random.nextInt(4) == 0 ? ", pinnedAvailabilityZone: z" + (1 + random.nextInt(2)) : ""));
        }
        return YamlClouds.read(yaml.toString());
    }
}
