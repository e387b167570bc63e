package org.securecloudlab.scenario.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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

    @Property(tries = 10)
    void whatDoesNotFitIsWhatACloudWithoutThoseHostsRefuses(@ForAll long seed) {
        Cloud cloud = SmallClouds.of(new RandomStreams(seed).stream("cloud", ""));
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
    @Property(tries = 5)
    void theHostsToAddSufficeAndNoFewerOfAnyKindsDo(@ForAll long seed) {
        Cloud cloud = SmallClouds.of(new RandomStreams(seed).stream("cloud", ""));
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
}
