package org.securecloudlab.scenario.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.scenario.RunExecutor;
import org.securecloudlab.scenario.RunReports;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.scenario.ScenarioRunner;
import org.securecloudlab.scenario.comparison.InstanceChange.Kind;
import org.securecloudlab.scenario.hosts.compare.RuleChange;
import org.securecloudlab.scenario.hosts.compare.RuledComparison;
import org.securecloudlab.scenario.hosts.compare.RuledComparison.Side;
import org.securecloudlab.scenario.hosts.compare.TraceScenario;
import org.securecloudlab.scenario.report.Placement;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.explain.Refusal;

/** Traces replayed on two configurations, worked out a second way: by whole passes, request after request, with everybody who left in between. */
class CompareProperties {
    private static final int STEP = 10_000;
    private static final List<String> CONFIGURATIONS = List.of(
            "ram_weight_multiplier = 1.0",
            "ram_weight_multiplier = -1.0",
            "enabled_filters = ComputeFilter",
            "enabled_filters = ComputeFilter,AggregateMultiTenancyIsolation,NumInstancesFilter\nmax_instances_per_host = 3",
            "enabled_filters = NumInstancesFilter\nmax_instances_per_host = 5\ncpu_weight_multiplier = -2.0",
            "host_subset_size = 1\n[scheduler]\nmax_placement_results = 2");

    /**
     * One request of a trace.
     *
     * @param until the number of the first request that comes after it has left
     */
    private record Row(int until, int vcpus, int ramMiB) {}

    /**
     * What became of a request.
     *
     * @param host that it got
     * @param refusals who refused it which host
     */
    private record Fate(Optional<String> host, Map<String, String> refusals) {}

    @Property(tries = 40)
    void whoMovedFailedOrFitsNowAndByWhichRule(@ForAll long seed) {
        RandomGenerator random = new RandomStreams(seed).stream("compare", "");
        Cloud cloud = SmallClouds.of(random);
        Cloud first = configured(cloud, random);
        Cloud second = configured(cloud, random);
        List<Row> rows = rows(random);

        RuledComparison comparison = RuledComparison.of(side(first, rows), side(second, rows));

        Map<String, String> expected = new TreeMap<>();
        List<Fate> before = fates(first, rows);
        List<Fate> after = fates(second, rows);
        for (int row = 0; row < rows.size(); row++) {
            Optional<String> change = expectation(before.get(row), after.get(row));
            if (change.isPresent()) {
                expected.put("replay1-r" + row, change.get());
            }
        }
        Map<String, String> said = new TreeMap<>();
        comparison.changes().forEach(change -> said.put(change.change().instanceId(), said(change)));
        assertThat(said).isEqualTo(expected);
        assertThat(comparison.rules().stream()
                        .mapToLong(count -> count.instances())
                        .sum())
                .isEqualTo(expected.size());
        assertThat(figure(comparison, "placement.failed")).isEqualTo(failed(after) - failed(before));
    }

    private static double failed(List<Fate> fates) {
        return fates.stream().filter(fate -> fate.host().isEmpty()).count();
    }

    private static double figure(RuledComparison comparison, String name) {
        return comparison.runs().figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .flatMap(figure -> figure.difference())
                .orElseThrow()
                .mean();
    }

    private static String said(RuleChange change) {
        boolean isRefused = change.asked().isPresent() && !change.rule().endsWith("Weigher");
        return change.change().kind() + " "
                + change.change().before().flatMap(Placement::host).orElse("-") + " "
                + change.change().after().flatMap(Placement::host).orElse("-") + " "
                + (isRefused ? change.rule() : "weighers");
    }

    private static Optional<String> expectation(Fate before, Fate after) {
        if (before.host().equals(after.host())) {
            return Optional.empty();
        }
        Kind kind =
                before.host().isEmpty() ? Kind.NEWLY_PLACED : after.host().isEmpty() ? Kind.NEWLY_FAILED : Kind.MOVED;
        String rule = kind == Kind.NEWLY_PLACED
                ? before.refusals().get(after.host().orElseThrow())
                : after.refusals().get(before.host().orElseThrow());
        return Optional.of(kind + " " + before.host().orElse("-") + " "
                + after.host().orElse("-") + " " + (rule == null ? "weighers" : rule));
    }

    private static List<Fate> fates(Cloud cloud, List<Row> rows) {
        NovaScheduler scheduler = NovaScheduler.byWholePasses(cloud);
        List<Fate> fates = new ArrayList<>();
        for (int number = 0; number < rows.size(); number++) {
            for (int gone = 0; gone < number; gone++) {
                if (rows.get(gone).until() == number) {
                    scheduler.release("r" + gone);
                }
            }
            RequestSpec request = RequestSpec.of(
                    "r" + number, smallest(cloud, rows.get(number)), Optional.of(Image.of("plain")), "p1");
            Map<String, String> refusals = new HashMap<>();
            for (Refusal refusal : scheduler.explain(request)) {
                refusals.put(refusal.host(), refusal.rule());
            }
            Optional<String> host = scheduler.schedule(request) instanceof Decision.Placed placed
                    ? Optional.of(placed.hosts().get(0))
                    : Optional.empty();
            scheduler.built("r" + number);
            fates.add(new Fate(host, refusals));
        }
        return fates;
    }

    private static Flavor smallest(Cloud cloud, Row row) {
        return cloud.flavors().stream()
                .filter(flavor -> Set.of("fast", "two", "fat").contains(flavor.name()))
                .filter(flavor -> flavor.vcpus() == row.vcpus() && flavor.ramMiB() == row.ramMiB())
                .findFirst()
                .orElseThrow();
    }

    private static List<Row> rows(RandomGenerator random) {
        List<Row> rows = new ArrayList<>();
        int count = 4 + random.nextInt(16);
        for (int row = 0; row < count; row++) {
            int size = random.nextInt(3);
            rows.add(new Row(
                    random.nextBoolean() ? Integer.MAX_VALUE : row + 1 + random.nextInt(6),
                    size == 1 ? 2 : 1,
                    size == 0 ? 512 : size == 1 ? 1024 : 4096));
        }
        return rows;
    }

    /** Requests come with so much time between them that every build is finished; who leaves, leaves halfway. */
    private static Side side(Cloud cloud, List<Row> rows) {
        StringBuilder csv = new StringBuilder("id,arrival_s,lifetime_s,vcpus,memory_mib\n");
        for (int row = 0; row < rows.size(); row++) {
            int until = rows.get(row).until();
            csv.append("r%d,%d,%s,%d,%d\n"
                    .formatted(
                            row,
                            row * STEP,
                            until == Integer.MAX_VALUE ? "" : Integer.toString((until - row) * STEP - STEP / 2),
                            rows.get(row).vcpus(),
                            rows.get(row).ramMiB()));
        }
        Scenario scenario = TraceScenario.of("t", cloud).value().orElseThrow();
        ScenarioRunner runner = ScenarioRunner.prepare(cloud, scenario, name -> Optional.of(csv.toString()))
                .value()
                .orElseThrow();
        return new Side(
                cloud,
                runner,
                RunReports.assemble(
                        runner.inputs(OptionalInt.empty()),
                        RunExecutor.run(runner, 1, 1, (done, total) -> {}, Cancellation.never())));
    }

    private static Cloud configured(Cloud cloud, RandomGenerator random) {
        String conf = CONFIGURATIONS.get(random.nextInt(CONFIGURATIONS.size()));
        return NovaConfiguration.apply(cloud, "[filter_scheduler]\n" + conf + "\n", "x.conf")
                .value()
                .orElseThrow();
    }
}
