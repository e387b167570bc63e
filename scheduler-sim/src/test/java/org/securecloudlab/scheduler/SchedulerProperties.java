package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.scheduler.explain.Refusal;

/** What must hold for every cloud and every sequence of requests. */
class SchedulerProperties {
    private static final List<String> POLICIES =
            List.of("affinity", "anti-affinity", "soft-affinity", "soft-anti-affinity");

    @Provide
    Arbitrary<Host> host() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 32),
                        Arbitraries.longs().between(1_024, 65_536),
                        Arbitraries.longs().between(10, 500))
                .as((vcpus, ramMiB, diskGiB) -> Clouds.host("h", vcpus, ramMiB, diskGiB));
    }

    @Provide
    Arbitrary<Flavor> flavor() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 16),
                        Arbitraries.longs().between(256, 16_384),
                        Arbitraries.longs().between(0, 100))
                .as((vcpus, ramMiB, rootGiB) -> Clouds.flavor("f", vcpus, ramMiB, rootGiB));
    }

    private static List<Host> named(List<Host> hosts) {
        List<Host> named = new ArrayList<>();
        for (Host host : hosts) {
            named.add(host.like("h" + named.size()));
        }
        return named;
    }

    private static RequestSpec request(int number, Flavor flavor) {
        return RequestSpec.of("i" + number, flavor, Optional.of(Clouds.image(Map.of())), "p1");
    }

    @Property(tries = 200)
    void noHostIsOverCapacity(
            @ForAll @Size(min = 1, max = 8) List<@From("host") Host> hosts,
            @ForAll @Size(max = 40) List<@From("flavor") Flavor> flavors) {
        Scheduler scheduler = NovaScheduler.of(Clouds.of(named(hosts)));
        for (int number = 0; number < flavors.size(); number++) {
            scheduler.schedule(request(number, flavors.get(number)));
        }

        assertThat(scheduler.loads()).allSatisfy(load -> {
            assertThat(load.vcpusUsed()).isLessThanOrEqualTo(load.vcpuCapacity());
            assertThat(load.ramMiBUsed()).isLessThanOrEqualTo(load.ramMiBCapacity());
            assertThat(load.diskGiBUsed()).isLessThanOrEqualTo(load.diskGiBCapacity());
        });
    }

    @Property(tries = 200)
    void releaseRestores(
            @ForAll @Size(min = 1, max = 8) List<@From("host") Host> hosts,
            @ForAll @Size(max = 20) List<@From("flavor") Flavor> flavors) {
        Scheduler scheduler = NovaScheduler.of(Clouds.of(named(hosts)));
        List<HostLoad> empty = scheduler.loads();
        List<Decision> first = new ArrayList<>();
        for (int number = 0; number < flavors.size(); number++) {
            first.add(scheduler.schedule(request(number, flavors.get(number))));
        }
        for (int number = 0; number < flavors.size(); number++) {
            scheduler.release("i" + number);
        }
        assertThat(scheduler.loads()).isEqualTo(empty);

        List<Decision> second = new ArrayList<>();
        for (int number = 0; number < flavors.size(); number++) {
            second.add(scheduler.schedule(request(number, flavors.get(number))));
        }
        assertThat(second).isEqualTo(first);
    }

    @Property(tries = 200)
    void groupRulesHold(
            @ForAll @Size(min = 1, max = 5) List<@From("host") Host> hosts,
            @ForAll @IntRange(min = 0, max = 3) int policy,
            @ForAll @IntRange(min = 1, max = 8) int wanted) {
        String name = POLICIES.get(policy);
        Scheduler scheduler =
                NovaScheduler.of(Clouds.of(named(hosts), List.of(), List.of(Clouds.group("g", name)), Map.of()));
        List<String> placed = new ArrayList<>();
        for (int number = 0; number < wanted; number++) {
            Decision decision = scheduler.schedule(request(number, Clouds.SMALL).inGroup("g"));
            if (decision instanceof Decision.Placed where) {
                placed.addAll(where.hosts());
            }
        }

        Map<String, Long> byHost = placed.stream().collect(Collectors.groupingBy(host -> host, Collectors.counting()));
        if (name.equals("anti-affinity")) {
            assertThat(byHost.values()).allMatch(count -> count == 1);
        }
        if (name.equals("affinity")) {
            assertThat(byHost).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 100)
    void aSingleBiggerHostNeverPlacesFewer(
            @ForAll("host") Host host,
            @ForAll @IntRange(max = 20_000) int moreRamMiB,
            @ForAll("flavor") Flavor flavor) {
        Host bigger = Clouds.host(
                "h",
                (int) host.inventory(Host.VCPU).total() + 1,
                host.inventory(Host.MEMORY_MB).total() + moreRamMiB,
                host.inventory(Host.DISK_GB).total() + 1);

        assertThat(fits(bigger, flavor)).isGreaterThanOrEqualTo(fits(host, flavor));
    }

    private static int fits(Host host, Flavor flavor) {
        Scheduler scheduler = NovaScheduler.of(Clouds.of(List.of(host)));
        int placed = 0;
        while (scheduler.schedule(request(placed, flavor)) instanceof Decision.Placed) {
            placed++;
        }
        return placed;
    }

    @Property(tries = 200)
    void reasonsAgreeWithTheDecision(
            @ForAll @Size(min = 1, max = 6) List<@From("host") Host> hosts,
            @ForAll @Size(min = 1, max = 20) List<@From("flavor") Flavor> flavors) {
        Scheduler scheduler = NovaScheduler.of(Clouds.of(named(hosts)));
        for (int number = 0; number < flavors.size(); number++) {
            RequestSpec request = request(number, flavors.get(number));
            List<String> refused =
                    scheduler.explain(request).stream().map(Refusal::host).toList();
            Decision decision = scheduler.schedule(request);
            if (decision instanceof Decision.Placed placed) {
                assertThat(refused).hasSizeLessThan(hosts.size()).doesNotContainAnyElementsOf(placed.hosts());
            } else {
                assertThat(refused).hasSize(hosts.size());
            }
        }
    }
}
