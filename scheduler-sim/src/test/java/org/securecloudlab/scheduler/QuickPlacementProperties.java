package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.securecloudlab.cloud.Aggregate;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.kernel.RandomStreams;

/** The quick way and the pass over all hosts decide alike, request by request, over random clouds and histories. */
class QuickPlacementProperties {
    private static final List<String> POLICIES =
            List.of("affinity", "anti-affinity", "soft-affinity", "soft-anti-affinity");
    private static final List<Flavor> FLAVORS = List.of(
            Clouds.flavor("f1", 1, 1_024, 10),
            Clouds.flavor("f2", 2, 8_192, 10),
            Clouds.flavor("f3", 8, 4_096, 0),
            Clouds.flavor("f4", 4, 16_384, 200),
            Clouds.flavor("f5", Map.of("capabilities:hypervisor_type", "QEMU")),
            Clouds.flavor("f6", Map.of("ssd", "true")));

    private final List<String> alive = new ArrayList<>();
    private int requests;

    @Property(tries = 300)
    void decidesAsAWholePassDoes(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int hosts, @ForAll @IntRange(max = 150) int steps) {
        RandomGenerator random = new RandomStreams(seed).stream("history", "");
        Cloud cloud = cloud(hosts, random);
        NovaScheduler quick = NovaScheduler.of(cloud);
        NovaScheduler whole = NovaScheduler.byWholePasses(cloud);
        alive.clear();
        for (int step = 0; step < steps; step++) {
            step(quick, whole, random);
        }
        assertThat(quick.loads()).isEqualTo(whole.loads());
    }

    /** Placement offers the first few hosts with room, and they stand behind whole blocks of full ones. */
    @Property(tries = 60)
    void findsTheFirstHostsBehindFullOnes(
            @ForAll long seed,
            @ForAll @IntRange(min = 10, max = 3 * RoomBlocks.SIZE) int hosts,
            @ForAll @IntRange(min = 1, max = 10) int limit) {
        RandomGenerator random = new RandomStreams(seed).stream("history", "");
        List<Host> small = new ArrayList<>();
        for (int number = 0; number < hosts; number++) {
            small.add(Clouds.host("h" + number, 1 + random.nextInt(2), 9_000, 25));
        }
        Map<String, List<String>> options = Map.of("scheduler.max_placement_results", List.of(Integer.toString(limit)));
        Cloud cloud = Clouds.of(small, List.of(), List.of(), options);
        NovaScheduler quick = NovaScheduler.of(cloud);
        NovaScheduler whole = NovaScheduler.byWholePasses(cloud);
        alive.clear();
        int full = 0;
        for (int step = 0; step < 8 * hosts; step++) {
            if (random.nextInt(5) == 0 && !alive.isEmpty()) {
                String id = alive.remove(random.nextInt(alive.size()));
                assertThat(quick.release(id)).isEqualTo(whole.release(id));
                continue;
            }
            RequestSpec request = RequestSpec.of(
                    "s" + step, FLAVORS.get(random.nextInt(2)), Optional.of(Clouds.image(Map.of())), "p");
            Decision decision = quick.schedule(request);
            assertThat(decision).isEqualTo(whole.schedule(request));
            if (decision instanceof Decision.Placed) {
                alive.add("s" + step);
            } else {
                full++;
            }
        }
        assertThat(full).isPositive(); // so that there were full blocks
    }

    private void step(NovaScheduler quick, NovaScheduler whole, RandomGenerator random) {
        int what = random.nextInt(20);
        if (what < 11) {
            RequestSpec request = request(random);
            Decision decision = quick.schedule(request);
            assertThat(decision).isEqualTo(whole.schedule(request));
            if (decision instanceof Decision.Placed) {
                alive.addAll(request.instanceIds());
            }
        } else if (what < 16 && !alive.isEmpty()) {
            // Now and then many leave at once.
            int leaving = random.nextInt(10) == 0 ? Math.min(alive.size(), 20) : 1;
            for (int left = 0; left < leaving; left++) {
                String id = alive.remove(random.nextInt(alive.size()));
                assertThat(quick.release(id)).isEqualTo(whole.release(id));
            }
        } else if (what < 19 && !alive.isEmpty()) {
            String id = alive.get(random.nextInt(alive.size()));
            assertThat(quick.built(id)).isEqualTo(whole.built(id));
        } else if (random.nextInt(4) == 0) {
            boolean is = random.nextBoolean();
            String host = "h" + random.nextInt(quick.loads().size());
            if (random.nextBoolean()) {
                quick.setEnabled(host, is);
                whole.setEnabled(host, is);
            } else {
                quick.setUp(host, is);
                whole.setUp(host, is);
            }
        }
    }

    private RequestSpec request(RandomGenerator random) {
        requests++;
        int instances = random.nextInt(12) == 0 ? 2 : 1;
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < instances; number++) {
            ids.add("i" + requests + "-" + number);
        }
        RequestSpec request = RequestSpec.of(
                ids,
                FLAVORS.get(random.nextInt(FLAVORS.size())),
                Optional.of(Clouds.image(random.nextInt(5) == 0 ? Map.of("hw_architecture", "x86_64") : Map.of())),
                "p" + random.nextInt(3));
        if (random.nextInt(4) == 0) {
            request = request.inZone("az" + random.nextInt(3));
        }
        if (random.nextInt(5) == 0) {
            request = request.ignoring(List.of("h" + random.nextInt(20), "H" + random.nextInt(20), "nobody"));
        }
        if (random.nextInt(8) == 0) {
            request = request.to(RequestSpec.Destination.host("h" + random.nextInt(20)));
        }
        return random.nextInt(3) == 0 ? request.inGroup("g" + random.nextInt(POLICIES.size())) : request;
    }

    private static Cloud cloud(int count, RandomGenerator random) {
        List<Host> hosts = new ArrayList<>();
        int generations = 1 + random.nextInt(4);
        for (int number = 0; number < count; number++) {
            int generation = random.nextInt(generations);
            boolean differs = random.nextInt(3) == 0;
            Host host = Clouds.host(
                    "h", 8 << (generation % 3), 32_768L << (generation % 3), differs ? 100 + random.nextInt(900) : 500);
            hosts.add(host.like("h" + number));
        }
        List<ServerGroup> groups = new ArrayList<>();
        POLICIES.forEach(policy -> groups.add(Clouds.group("g" + groups.size(), policy)));
        return Clouds.of(hosts, aggregates(hosts, random), groups, options(random));
    }

    private static List<Aggregate> aggregates(List<Host> hosts, RandomGenerator random) {
        List<Map<String, String>> metadata = List.of(
                Map.of(),
                Map.of("filter_tenant_id", "p1"),
                Map.of("ssd", "true"),
                Map.of("ram_weight_multiplier", "-2.5"),
                Map.of("cpu_weight_multiplier", "0", "disk_weight_multiplier", "1e9"),
                Map.of("build_failure_weight_multiplier", "3", "soft_anti_affinity_weight_multiplier", "-1"),
                Map.of("io_ops_weight_multiplier", "0.7", "soft_affinity_weight_multiplier", "3"));
        List<Aggregate> aggregates = new ArrayList<>();
        for (int number = 0; number < random.nextInt(6); number++) {
            List<String> members = new ArrayList<>();
            hosts.forEach(host -> {
                if (random.nextInt(3) == 0) {
                    members.add(host.name());
                }
            });
            Optional<String> zone = random.nextBoolean() ? Optional.of("az" + random.nextInt(3)) : Optional.empty();
            aggregates.add(Clouds.aggregate(
                    Integer.toString(number), zone, members, metadata.get(random.nextInt(metadata.size()))));
        }
        return aggregates;
    }

    private static Map<String, List<String>> options(RandomGenerator random) {
        Map<String, List<String>> options = new TreeMap<>();
        String filters = "ComputeFilter,ComputeCapabilitiesFilter,ImagePropertiesFilter,ServerGroupAntiAffinityFilter,"
                + "ServerGroupAffinityFilter";
        if (random.nextBoolean()) {
            options.put(
                    "filter_scheduler.enabled_filters",
                    List.of(filters + ",AggregateMultiTenancyIsolation,AggregateInstanceExtraSpecsFilter"));
        }
        boolean isCurrent = random.nextInt(3) == 0;
        if (isCurrent) {
            options.put(NovaRelease.OPTION.name(), List.of("current"));
        }
        if (random.nextInt(3) == 0) {
            options.put("scheduler.max_placement_results", List.of(Integer.toString(1 + random.nextInt(40))));
        }
        List<String> weighers = isCurrent
                ? List.of("ram", "cpu", "disk", "io_ops", "num_instances", "hypervisor_version", "soft_affinity")
                : List.of("ram", "cpu", "disk", "io_ops", "pci", "soft_affinity", "soft_anti_affinity");
        for (String weigher : weighers) {
            if (random.nextInt(3) == 0) {
                double any = random.nextInt(9) / 3.0 - 1;
                boolean isBounded = weigher.equals("pci") || weigher.startsWith("soft_");
                options.put(
                        "filter_scheduler." + weigher + "_weight_multiplier",
                        List.of(Double.toString(isBounded ? Math.abs(any) : any)));
            }
        }
        return options;
    }
}
