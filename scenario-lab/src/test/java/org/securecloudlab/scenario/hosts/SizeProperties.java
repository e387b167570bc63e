package org.securecloudlab.scenario.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.scenario.hosts.size.Arrival;
import org.securecloudlab.scenario.hosts.size.PricedKind;
import org.securecloudlab.scenario.hosts.size.SizeOption;
import org.securecloudlab.scenario.hosts.size.SizeQuestion;
import org.securecloudlab.scenario.hosts.size.SizeStudy;
import org.securecloudlab.scenario.hosts.size.Workload;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;

/** The cheapest hosts, worked out a second way: every mix of host counts is tried, with every set of hosts that may be lost. */
class SizeProperties {
    private static final int MOST = 6;

    /** A small question: a cloud whose hosts are the kinds, and a workload that is drawn already. */
    private record Small(
            Cloud cloud, List<Integer> prices, List<Arrival> arrivals, double failing, int lost, int zones) {
        int kinds() {
            return prices.size();
        }

        double price(int[] counts) {
            double sum = 0;
            for (int kind = 0; kind < counts.length; kind++) {
                sum += (double) counts[kind] * prices.get(kind);
            }
            return sum;
        }
    }

    /** With one flavor whoever places does not matter: a host takes as many as its scarcest resource allows. */
    @Property(tries = 150)
    void forOneFlavorTheCheapestMixIsThatOfTheSums(@ForAll long seed) {
        Small small = small(new RandomStreams(seed).stream("size", ""), List.of("one", "fat", "wide"), true);

        Optional<SizeOption> said = cheapest(small);

        Optional<int[]> tried = cheapest(small, left -> {
            long room = 0;
            for (int kind = 0; kind < left.length; kind++) {
                room += left[kind] * holds(small, kind);
            }
            long refused = Math.max(0, small.arrivals().size() - room);
            return (double) refused / small.arrivals().size() <= small.failing();
        });
        assertThat(said.map(SizeOption::price)).isEqualTo(tried.map(small::price));
        assertThat(said.map(SizeProperties::hosts)).isEqualTo(tried.map(SizeProperties::total));
    }

    /** Several flavors, some of which one kind only takes; every mix is decided by whole passes. */
    @Property(tries = 25)
    void forSeveralFlavorsTheCheapestMixIsThatOfAllMixes(@ForAll long seed) {
        Small small = small(new RandomStreams(seed).stream("size", ""), List.of("one", "fat", "fast"), false);

        Optional<SizeOption> said = cheapest(small);

        Optional<int[]> tried = cheapest(small, left -> refused(small, left) <= small.failing());
        assertThat(said.map(SizeOption::price)).isEqualTo(tried.map(small::price));
    }

    private static int hosts(SizeOption option) {
        return option.hosts().stream().mapToInt(SizeOption.Count::count).sum();
    }

    private static int total(int[] counts) {
        int sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private static Optional<SizeOption> cheapest(Small small) {
        List<PricedKind> kinds = new ArrayList<>();
        for (int kind = 0; kind < small.kinds(); kind++) {
            kinds.add(new PricedKind(
                    small.cloud().hosts().get(kind), small.prices().get(kind)));
        }
        SizeQuestion question = new SizeQuestion(
                fixed(small.arrivals()),
                Optional.empty(),
                "",
                kinds,
                small.failing(),
                small.lost(),
                small.zones(),
                1,
                1,
                MOST);
        return SizeStudy.of(small.cloud(), question, (done, total) -> {}, Cancellation.never()).options().stream()
                .findFirst();
    }

    private static Workload fixed(List<Arrival> arrivals) {
        return new Workload() {
            @Override
            public String description() {
                return "fixed";
            }

            @Override
            public List<Arrival> draw(RandomStreams streams, int replication) {
                return arrivals;
            }
        };
    }

    /** Of all mixes the cheapest, then the one with the fewest hosts, that suffices whichever hosts are lost. */
    private static Optional<int[]> cheapest(Small small, Predicate<int[]> suffices) {
        Optional<int[]> best = Optional.empty();
        int[] counts = new int[small.kinds()];
        do {
            boolean isBetter = best.isEmpty()
                    || small.price(counts) < small.price(best.get())
                    || (small.price(counts) == small.price(best.get()) && total(counts) < total(best.get()));
            if (isBetter && afterLosses(small, counts).stream().allMatch(suffices)) {
                best = Optional.of(counts.clone());
            }
        } while (next(counts, MOST));
        return best;
    }

    private static boolean next(int[] counts, int most) {
        for (int place = 0; place < counts.length; place++) {
            if (counts[place]++ < most) {
                return true;
            }
            counts[place] = 0;
        }
        return false;
    }

    /** What is left: of each kind a zone's share is lost, rounded up, and of the rest any so many hosts. */
    private static List<int[]> afterLosses(Small small, int[] counts) {
        int[] left = counts.clone();
        if (small.zones() > 0) {
            for (int kind = 0; kind < left.length; kind++) {
                left[kind] = counts[kind] - (int) Math.ceil((double) counts[kind] / small.zones());
            }
        }
        List<int[]> all = new ArrayList<>();
        int[] lost = new int[left.length];
        do {
            if (total(lost) == Math.min(small.lost(), total(left))) {
                int[] rest = left.clone();
                boolean isPossible = true;
                for (int kind = 0; kind < rest.length; kind++) {
                    rest[kind] -= lost[kind];
                    isPossible &= rest[kind] >= 0;
                }
                if (isPossible) {
                    all.add(rest);
                }
            }
        } while (next(lost, small.lost()));
        return all;
    }

    private static long holds(Small small, int kind) {
        Flavor flavor = small.arrivals().get(0).flavor();
        Host host = small.cloud().hosts().get(kind);
        return Math.min(
                host.inventory(Host.VCPU).total() / flavor.vcpus(),
                host.inventory(Host.MEMORY_MB).total() / flavor.ramMiB());
    }

    private static double refused(Small small, int[] left) {
        Cloud cloud = CloudVariant.withoutHosts(small.cloud());
        for (int kind = 0; kind < left.length; kind++) {
            HostKinds.HostKind model =
                    HostKinds.like(small.cloud(), small.cloud().hosts().get(kind));
            cloud = HostKinds.added(cloud, model, "n" + kind, left[kind]);
        }
        NovaScheduler scheduler = NovaScheduler.byWholePasses(cloud);
        int refused = 0;
        for (int at = 0; at < small.arrivals().size(); at++) {
            for (int gone = 0; gone < at; gone++) {
                if (small.arrivals().get(gone).endNanos()
                        == small.arrivals().get(at).atNanos()) {
                    scheduler.release("r" + gone);
                }
            }
            RequestSpec request =
                    RequestSpec.of("r" + at, small.arrivals().get(at).flavor(), Optional.empty(), "");
            refused += scheduler.schedule(request) instanceof Decision.Placed ? 0 : 1;
            scheduler.built("r" + at);
        }
        return (double) refused / small.arrivals().size();
    }

    private static Small small(RandomGenerator random, List<String> flavors, boolean isOfOneFlavor) {
        StringBuilder yaml = new StringBuilder("name: small\nhosts:\n");
        int kinds = 1 + random.nextInt(3);
        List<Integer> prices = new ArrayList<>();
        for (int kind = 0; kind < kinds; kind++) {
            prices.add(1 + random.nextInt(9));
            yaml.append("""
                      - name: k%d
                        traits: [%s]
                        inventories:
                          VCPU: {total: %d, allocationRatio: 1.0}
                          MEMORY_MB: {total: %d, allocationRatio: 1.0}
                          DISK_GB: {total: 1000, allocationRatio: 1.0}
                    """.formatted(
                            kind,
                            random.nextBoolean() ? "CUSTOM_FAST" : "",
                            1 + random.nextInt(6),
                            1024 * (1 + random.nextInt(8))));
        }
        yaml.append("""
                flavors:
                  - {name: one, vcpus: 1, ramMiB: 1024, rootGiB: 0}
                  - {name: fat, vcpus: 1, ramMiB: 3072, rootGiB: 0}
                  - {name: wide, vcpus: 3, ramMiB: 1024, rootGiB: 0}
                  - {name: fast, vcpus: 1, ramMiB: 1024, rootGiB: 0, extraSpecs: {"trait:CUSTOM_FAST": required}}
                projects: [{name: p}]
                """);
        Cloud cloud = YamlClouds.read(yaml.toString());
        String one = flavors.get(random.nextInt(flavors.size()));
        List<Arrival> arrivals = new ArrayList<>();
        int requests = 1 + random.nextInt(12);
        for (int at = 0; at < requests; at++) {
            String name = isOfOneFlavor ? one : flavors.get(random.nextInt(flavors.size()));
            long end = isOfOneFlavor || random.nextBoolean() ? Long.MAX_VALUE : at + 1 + random.nextInt(5);
            arrivals.add(new Arrival(at, end, flavor(cloud, name)));
        }
        return new Small(
                cloud,
                prices,
                arrivals,
                random.nextInt(3) == 0 ? random.nextDouble() / 2 : 0,
                random.nextInt(3),
                random.nextInt(4) == 0 ? 2 + random.nextInt(2) : 0);
    }

    private static Flavor flavor(Cloud cloud, String name) {
        return cloud.flavors().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
