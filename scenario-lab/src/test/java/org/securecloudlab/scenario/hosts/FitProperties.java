package org.securecloudlab.scenario.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Image;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.scenario.hosts.fit.FitAnswer;
import org.securecloudlab.scenario.hosts.fit.FitQuestion;
import org.securecloudlab.scenario.hosts.fit.FitStudy;
import org.securecloudlab.scenario.hosts.fit.FlavorFit;
import org.securecloudlab.scenario.hosts.fit.Stranded;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.explain.Refusal;

/** What fits into small random clouds, worked out a second way: one request after the other by whole passes until nova refuses. */
class FitProperties {
    private static final Optional<Image> IMAGE = Optional.of(Image.of("plain"));

    @Property(tries = 60)
    void eachFlavorFitsAsOftenAsNovaPlacesItAndTheSameRulesStopTheNext(@ForAll long seed) {
        RandomGenerator random = new RandomStreams(seed).stream("fit", "");
        Cloud cloud = cloud(random);
        FitQuestion question = question(cloud, random);

        FitAnswer answer = fit(cloud, question);

        for (FlavorFit fit : answer.flavors()) {
            Flavor flavor = flavor(cloud, fit.flavor());
            NovaScheduler scheduler = NovaScheduler.byWholePasses(cloud);
            Set<String> hosts = new HashSet<>();
            int count = 0;
            while (scheduler.schedule(request(question, "n" + count, flavor)) instanceof Decision.Placed placed) {
                scheduler.built("n" + count++);
                hosts.addAll(placed.hosts());
            }
            assertThat(fit.more()).isEqualTo(count);
            assertThat(fit.onHosts()).isEqualTo(hosts.size());
            // Of a host behind the candidates that placement names its own reason is told, where it has one.
            scheduler.configure("scheduler.max_placement_results", "1000");
            Map<String, Long> stops = byRule(fit.stops());
            Map<String, Long> refusals = refusals(scheduler, request(question, "next", flavor));
            if (cloud.settings().novaOption("scheduler.max_placement_results").isEmpty()) {
                assertThat(stops).isEqualTo(refusals);
            } else {
                assertThat(stops).containsAllEntriesOf(withoutPlacement(refusals));
                assertThat(stops.values().stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(cloud.hosts().size());
            }
            assertThat(fit.leftOver().vcpus())
                    .isEqualTo(free(cloud, cloud.hosts(), Host.VCPU, Flavor::vcpus) - (long) count * flavor.vcpus());
            assertThat(fit.leftOver().ramMiB())
                    .isEqualTo(free(cloud, cloud.hosts(), Host.MEMORY_MB, Flavor::ramMiB) - count * flavor.ramMiB());
        }
    }

    @Property(tries = 60)
    void strandedIsWhatIsFreeOnHostsThatRefuseEveryFlavor(@ForAll long seed) {
        RandomGenerator random = new RandomStreams(seed).stream("fit", "");
        Cloud cloud = SmallClouds.of(random);
        FitQuestion question = question(cloud, random);

        FitAnswer answer = fit(cloud, question);

        NovaScheduler scheduler = NovaScheduler.byWholePasses(cloud);
        List<Host> closed = new ArrayList<>(cloud.hosts());
        for (Flavor flavor : cloud.flavors()) {
            Set<String> refused = scheduler.explain(request(question, "one", flavor)).stream()
                    .map(Refusal::host)
                    .collect(Collectors.toSet());
            closed.removeIf(host -> !refused.contains(host.key()));
        }
        assertThat(answer.stranded().stream().mapToInt(Stranded::hosts).sum()).isEqualTo(closed.size());
        assertThat(answer.stranded().stream()
                        .mapToLong(each -> each.free().vcpus())
                        .sum())
                .isEqualTo(free(cloud, closed, Host.VCPU, Flavor::vcpus));
        assertThat(answer.stranded().stream()
                        .mapToLong(each -> each.free().ramMiB())
                        .sum())
                .isEqualTo(free(cloud, closed, Host.MEMORY_MB, Flavor::ramMiB));
    }

    /** With a limit of instances that leaves room, and candidates of which placement names a few. */
    private static Cloud cloud(RandomGenerator random) {
        String limits =
                random.nextBoolean() ? ",NumInstancesFilter\nmax_instances_per_host = " + (1 + random.nextInt(5)) : "";
        String few = random.nextInt(3) == 0 ? "\n[scheduler]\nmax_placement_results = " + (1 + random.nextInt(4)) : "";
        return SmallClouds.of(random, limits + few);
    }

    private static FitQuestion question(Cloud cloud, RandomGenerator random) {
        return new FitQuestion(
                cloud.flavors(),
                IMAGE,
                random.nextBoolean() ? "p1" : "p2",
                random.nextInt(3) == 0 ? Optional.of("z1") : Optional.empty());
    }

    private static FitAnswer fit(Cloud cloud, FitQuestion question) {
        return FitStudy.of(cloud, question, (done, total) -> {}, Cancellation.never());
    }

    private static RequestSpec request(FitQuestion question, String id, Flavor flavor) {
        RequestSpec plain = RequestSpec.of(id, flavor, IMAGE, question.projectId());
        return question.zone().map(plain::inZone).orElse(plain);
    }

    private static Flavor flavor(Cloud cloud, String name) {
        return cloud.flavors().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> byRule(List<HostStop> stops) {
        return stops.stream()
                .collect(Collectors.groupingBy(HostStop::rule, TreeMap::new, Collectors.summingLong(HostStop::hosts)));
    }

    private static Map<String, Long> refusals(NovaScheduler scheduler, RequestSpec request) {
        return scheduler.explain(request).stream()
                .collect(Collectors.groupingBy(Refusal::rule, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, Long> withoutPlacement(Map<String, Long> refusals) {
        Map<String, Long> others = new TreeMap<>(refusals);
        others.remove("placement");
        return others;
    }

    private static long free(Cloud cloud, List<Host> hosts, String resource, ToLongFunction<Flavor> takes) {
        long free = 0;
        for (Host host : hosts) {
            long taken = cloud.instances().stream()
                    .filter(instance ->
                            instance.host().filter(host.name()::equals).isPresent())
                    .mapToLong(instance -> takes.applyAsLong(
                            flavor(cloud, instance.flavorName().orElseThrow())))
                    .sum();
            free += Math.max(0, host.inventory(resource).total() - taken);
        }
        return free;
    }
}
