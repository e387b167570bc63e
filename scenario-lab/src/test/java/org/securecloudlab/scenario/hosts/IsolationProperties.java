package org.securecloudlab.scenario.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.cloud.ServerGroup;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.scenario.hosts.isolation.IsolationAnswer;
import org.securecloudlab.scenario.hosts.isolation.IsolationStudy;
import org.securecloudlab.scenario.hosts.isolation.LayoutFigures;
import org.securecloudlab.scenario.hosts.isolation.ProjectSharing;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;

/** Layouts of small random clouds, made by whole passes and counted pair by pair; and how far they are from the best of all layouts. */
class IsolationProperties {

    /** Who is where: host and project of each placed instance. */
    private record Seat(String host, String project) {}

    @Property(tries = 40)
    void figuresAreThoseOfTheSeats(@ForAll long seed) {
        Cloud cloud = SmallClouds.of(new RandomStreams(seed).stream("cloud", ""));

        IsolationAnswer answer = study(cloud);

        for (LayoutFigures figures : answer.layouts()) {
            List<Seat> seats =
                    switch (figures.layout()) {
                        case "packed" -> anew(cloud, "soft-affinity", true);
                        case "spread" -> anew(cloud, "soft-anti-affinity", false);
                        default ->
                            cloud.instances().stream()
                                    .map(each -> new Seat(
                                            each.host().orElseThrow(),
                                            each.projectId().orElseThrow()))
                                    .toList();
                    };
            recount(figures, seats, cloud.instances().size());
            List<ProjectSharing> sharings = answer.projects().stream()
                    .filter(each -> each.layout().equals(figures.layout()))
                    .toList();
            sharings.forEach(sharing -> recount(sharing, seats));
            assertThat(sharings.stream().mapToInt(ProjectSharing::instances).sum())
                    .isEqualTo(figures.instances());
        }
    }

    private static void recount(LayoutFigures figures, List<Seat> seats, int instances) {
        Map<String, Set<String>> projects = new TreeMap<>();
        Map<String, Integer> sizes = new TreeMap<>();
        for (Seat seat : seats) {
            projects.computeIfAbsent(seat.host(), any -> new TreeSet<>()).add(seat.project());
            sizes.merge(seat.host(), 1, Integer::sum);
        }
        assertThat(figures.instances()).isEqualTo(seats.size());
        assertThat(figures.unplaced()).isEqualTo(instances - seats.size());
        assertThat(figures.hostsUsed()).isEqualTo(sizes.size());
        assertThat(figures.hostsShared()).isEqualTo((int)
                projects.values().stream().filter(each -> each.size() > 1).count());
        assertThat(figures.coResidentShare())
                .isCloseTo(seats.isEmpty() ? 0 : (double) coResident(seats) / seats.size(), within(1e-12));
        assertThat(figures.instancesPerHostMost())
                .isEqualTo(sizes.values().stream().mapToInt(i -> i).max().orElse(0));
        assertThat(figures.projectsPerHostMost())
                .isEqualTo(projects.values().stream().mapToInt(Set::size).max().orElse(0));
        assertThat(figures.projectsPerHostMean())
                .isCloseTo(
                        projects.values().stream().mapToInt(Set::size).average().orElse(0), within(1e-12));
        assertThat(figures.largestShareMean()).isCloseTo(largestShare(seats), within(1e-12));
        Set<Set<String>> pairs = new HashSet<>();
        for (Seat one : seats) {
            for (Seat other : seats) {
                if (one.host().equals(other.host()) && !one.project().equals(other.project())) {
                    pairs.add(Set.of(one.project(), other.project()));
                }
            }
        }
        assertThat(figures.sharingPairs()).isEqualTo(pairs.size());
    }

    private static void recount(ProjectSharing sharing, List<Seat> seats) {
        List<Seat> own = seats.stream()
                .filter(seat -> seat.project().equals(sharing.project()))
                .toList();
        Set<String> hosts = own.stream().map(Seat::host).collect(Collectors.toSet());
        List<Seat> foreign = seats.stream()
                .filter(seat -> hosts.contains(seat.host()) && !seat.project().equals(sharing.project()))
                .toList();
        assertThat(sharing.instances()).isEqualTo(own.size());
        assertThat(sharing.hosts()).isEqualTo(hosts.size());
        assertThat(sharing.hostsShared())
                .isEqualTo((int) foreign.stream().map(Seat::host).distinct().count());
        assertThat(sharing.neighbours())
                .isEqualTo((int) foreign.stream().map(Seat::project).distinct().count());
    }

    /** Instances that have a neighbour of another project. */
    private static long coResident(List<Seat> seats) {
        return seats.stream()
                .filter(one -> seats.stream()
                        .anyMatch(other -> other.host().equals(one.host())
                                && !other.project().equals(one.project())))
                .count();
    }

    private static double largestShare(List<Seat> seats) {
        Map<String, List<Seat>> byProject = seats.stream().collect(Collectors.groupingBy(Seat::project));
        return byProject.values().stream()
                .filter(own -> own.size() > 1)
                .mapToDouble(own ->
                        own.stream().collect(Collectors.groupingBy(Seat::host, Collectors.counting())).values().stream()
                                        .mapToLong(i -> i)
                                        .max()
                                        .orElseThrow()
                                / (double) own.size())
                .average()
                .orElse(0);
    }

    /** The same instances on the emptied cloud, project by project, the largest first. */
    private static List<Seat> anew(Cloud cloud, String policy, boolean isPacked) {
        Map<String, List<RequestSpec>> byProject = new LinkedHashMap<>();
        KeptRequests kept = new KeptRequests(cloud, ZoneRule.PINNED);
        for (Instance instance : cloud.instances()) {
            byProject
                    .computeIfAbsent(instance.projectId().orElseThrow(), any -> new ArrayList<>())
                    .add(kept.of(instance).orElseThrow());
        }
        Cloud empty = CloudVariant.emptied(cloud);
        List<ServerGroup> groups = new ArrayList<>(empty.serverGroups());
        byProject
                .keySet()
                .forEach(project -> groups.add(new ServerGroup(
                        "of-" + project,
                        project,
                        policy,
                        OptionalInt.empty(),
                        List.of(),
                        Optional.of(project),
                        Optional.empty())));
        NovaScheduler scheduler = NovaScheduler.byWholePasses(
                CloudVariant.of(empty, empty.hosts(), empty.aggregates(), List.of(), groups));
        scheduler.configure("filter_scheduler." + policy.replace('-', '_') + "_weight_multiplier", "1000");
        List<Seat> seats = new ArrayList<>();
        byProject.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .forEach(entry -> entry.getValue().forEach(request -> {
                    RequestSpec grouped =
                            request.serverGroupId().isPresent() ? request : request.inGroup("of-" + entry.getKey());
                    List<String> others = !isPacked
                            ? List.of()
                            : seats.stream()
                                    .filter(seat -> !seat.project().equals(entry.getKey()))
                                    .map(Seat::host)
                                    .distinct()
                                    .toList();
                    Optional<String> host =
                            placed(scheduler, grouped.ignoring(others)).or(() -> placed(scheduler, grouped));
                    host.ifPresent(found -> seats.add(new Seat(found, entry.getKey())));
                }));
        return seats;
    }

    private static Optional<String> placed(NovaScheduler scheduler, RequestSpec request) {
        if (!(scheduler.schedule(request) instanceof Decision.Placed placed)) {
            return Optional.empty();
        }
        request.instanceIds().forEach(scheduler::built);
        return Optional.of(HostKeys.serviceHost(placed.hosts().get(0)));
    }

    /** Of 100 small clouds, in how many no layout at all has fewer co-resident instances than packed, or smaller largest shares than spread. */
    @Test
    void packedAndSpreadAreMostOftenTheBestOfAllLayouts() {
        int judged = 0;
        int packedBest = 0;
        int spreadBest = 0;
        long packedMore = 0;
        for (long seed = 0; seed < 100; seed++) {
            Cloud cloud = simple(new RandomStreams(seed).stream("simple", ""));
            List<LayoutFigures> layouts = study(cloud).layouts();
            LayoutFigures packed = layouts.get(1);
            LayoutFigures spread = layouts.get(2);
            Best best = new Best(cloud);
            long coResident = Math.round(packed.coResidentShare() * packed.instances());
            if (packed.unplaced() > 0 || spread.unplaced() > 0) {
                continue;
            }
            assertThat(coResident).isGreaterThanOrEqualTo(best.coResident);
            assertThat(spread.largestShareMean()).isGreaterThan(best.largestShare - 1e-12);
            judged++;
            packedBest += coResident == best.coResident ? 1 : 0;
            packedMore += coResident - best.coResident;
            spreadBest += spread.largestShareMean() < best.largestShare + 1e-12 ? 1 : 0;
        }
        assertThat(judged).isGreaterThan(75);
        assertThat(packedBest).isGreaterThan(judged * 9 / 10);
        assertThat(packedMore).isLessThan(judged / 5);
        assertThat(spreadBest).isGreaterThan(judged * 9 / 10);
    }

    /** The best that any way to seat the instances can be. */
    private static final class Best {
        private final Cloud cloud;
        private final long[] left;
        private final String[] seats;
        private long coResident = Long.MAX_VALUE;
        private double largestShare = Double.MAX_VALUE;

        Best(Cloud cloud) {
            this.cloud = cloud;
            this.left = cloud.hosts().stream()
                    .mapToLong(host -> host.inventory(Host.VCPU).total())
                    .toArray();
            this.seats = new String[cloud.instances().size()];
            seat(0);
        }

        private void seat(int number) {
            if (number == seats.length) {
                List<Seat> all = new ArrayList<>();
                for (int each = 0; each < seats.length; each++) {
                    all.add(new Seat(
                            seats[each], cloud.instances().get(each).projectId().orElseThrow()));
                }
                coResident = Math.min(coResident, IsolationProperties.coResident(all));
                largestShare = Math.min(largestShare, IsolationProperties.largestShare(all));
                return;
            }
            long vcpus =
                    cloud.instances().get(number).flavorName().orElseThrow().equals("two") ? 2 : 1;
            for (int host = 0; host < left.length; host++) {
                if (left[host] >= vcpus) {
                    left[host] -= vcpus;
                    seats[number] = cloud.hosts().get(host).name();
                    seat(number + 1);
                    left[host] += vcpus;
                }
            }
        }
    }

    private static IsolationAnswer study(Cloud cloud) {
        return IsolationStudy.of(cloud, ZoneRule.PINNED, (done, total) -> {}, Cancellation.never());
    }

    /** Three hosts, three projects and up to seven instances, with nothing but vCPUs to look at. */
    private static Cloud simple(RandomGenerator random) {
        StringBuilder yaml = new StringBuilder("name: simple\nhosts:\n");
        for (int host = 1; host <= 3; host++) {
            yaml.append("  - {name: h%d, inventories: {VCPU: %d, MEMORY_MB: 99999, DISK_GB: 999}}\n"
                    .formatted(host, 2 + random.nextInt(4)));
        }
        yaml.append("""
                flavors: [{name: one, vcpus: 1, ramMiB: 1}, {name: two, vcpus: 2, ramMiB: 1}]
                projects: [{name: p1}, {name: p2}, {name: p3}]
                instances:
                """);
        int instances = 3 + random.nextInt(5);
        for (int number = 0; number < instances; number++) {
            yaml.append("  - {name: i%d, flavor: %s, project: p%d, host: h1}\n"
                    .formatted(number, random.nextInt(3) == 0 ? "two" : "one", 1 + random.nextInt(3)));
        }
        return YamlClouds.read(yaml.toString());
    }
}
