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
            int inOrder = refused(rest, movers);
            int largestFirst =
                    refused(rest, movers.stream().sorted(LARGEST_FIRST).toList());
            assertThat(loss.stuck()).hasSize(Math.min(inOrder, largestFirst));
            assertThat(loss.verdict())
                    .isEqualTo(
                            inOrder == 0
                                    ? Verdict.FITS
                                    : largestFirst == 0 ? Verdict.FITS_LARGEST_FIRST : Verdict.DOES_NOT_FIT);
        }
    }

    @Property(tries = 40)
    void theHostsToAddSufficeAndOneFewerDoesNot(@ForAll long seed) {
        Cloud cloud = cloud(new RandomStreams(seed).stream("cloud", ""));
        for (DomainLoss loss : lose(cloud, FailureDomain.of(cloud, EnumSet.allOf(Kind.class)))) {
            if (loss.remedies().size() != 1 || loss.beyondHelp() > 0) {
                continue;
            }
            List<RequestSpec> inOrder = movers(cloud, loss.domain());
            List<RequestSpec> largestFirst =
                    inOrder.stream().sorted(LARGEST_FIRST).toList();
            Remedy remedy = loss.remedies().get(0);
            assertThat(Math.min(
                            refused(with(cloud, loss, remedy, 0), inOrder),
                            refused(with(cloud, loss, remedy, 0), largestFirst)))
                    .isZero();
            assertThat(Math.min(
                            refused(with(cloud, loss, remedy, 1), inOrder),
                            refused(with(cloud, loss, remedy, 1), largestFirst)))
                    .isPositive();
        }
    }

    private static List<DomainLoss> lose(Cloud cloud, List<FailureDomain> domains) {
        return LossStudy.of(cloud, domains, ZoneRule.PINNED, (done, total) -> {}, Cancellation.never())
                .losses();
    }

    private static Cloud with(Cloud cloud, DomainLoss loss, Remedy remedy, int fewer) {
        HostKinds.HostKind kind = HostKinds.of(cloud, lostAggregates(cloud, loss.domain())).stream()
                .filter(each -> each.host().name().equals(remedy.like()))
                .findFirst()
                .orElseThrow();
        return without(
                HostKinds.added(cloud, kind, "more", remedy.hosts() - fewer),
                Set.copyOf(loss.domain().hosts()));
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

    private static int refused(Cloud cloud, List<RequestSpec> requests) {
        NovaScheduler scheduler = NovaScheduler.byWholePasses(cloud);
        int refused = 0;
        for (RequestSpec request : requests) {
            boolean isPlaced = scheduler.schedule(request) instanceof Decision.Placed;
            request.instanceIds().forEach(scheduler::built);
            refused += isPlaced ? 0 : 1;
        }
        return refused;
    }

    /** Two zones and racks, a small and a large kind of hosts, three projects of which one has hosts to itself, and groups of both strict policies. */
    private static Cloud cloud(RandomGenerator random) {
        StringBuilder yaml = new StringBuilder("name: small\nhosts:\n");
        int hosts = 3 + random.nextInt(5);
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
                  - {name: together, policy: affinity, memberPatterns: "t*"}
                settings:
                  novaConf: |
                    [filter_scheduler]
                    enabled_filters = ComputeFilter,ServerGroupAntiAffinityFilter,ServerGroupAffinityFilter,AggregateMultiTenancyIsolation
                instances:
                """);
        String home = "h" + (1 + random.nextInt(hosts));
        int instances = 3 + random.nextInt(4 * hosts);
        for (int number = 0; number < instances; number++) {
            int which = number < 2 ? number : random.nextInt(10);
            boolean isTogether = which == 0;
            yaml.append("  - {name: %s%d, flavor: %s, project: p%d, host: %s}\n"
                    .formatted(
                            isTogether ? "t" : which < 3 ? "a" : "i",
                            number,
                            List.of("one", "one", "two", "fat", "fast").get(random.nextInt(5)),
                            1 + random.nextInt(3),
                            isTogether ? home : "h" + (1 + random.nextInt(hosts))));
        }
        return YamlClouds.read(yaml.toString());
    }
}
