package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.scheduler.explain.Obstacle;
import org.securecloudlab.scheduler.explain.Remedy;

/**
 * Which smallest change would make a request fit: every rule judges every host on its own, and the hosts with the fewest obstacles are
 * counted by what stands in their way. A change of an allocation ratio is the smallest, in tenths, that admits one of them.
 */
final class Remedies {
    private static final int SHOWN = 5;

    private final HostTable hosts;
    private final List<HostFilter> filters;

    Remedies(HostTable hosts, List<HostFilter> filters) {
        this.hosts = hosts;
        this.filters = filters;
    }

    /** The most helpful first; nothing when a host passes already, or the request itself is wrong. */
    List<Remedy> of(RequestContext request, PlacementService.Query placement) {
        List<HostTest> tests = new ArrayList<>();
        try {
            filters.forEach(filter -> tests.add(filter.prepare(request)));
        } catch (IllegalArgumentException | SchedulingException e) {
            return List.of();
        }
        Preselection preselection = new Preselection(request.spec());
        Map<List<String>, List<List<Obstacle>>> byChange = new LinkedHashMap<>();
        int fewest = Integer.MAX_VALUE;
        for (int index = 0; index < hosts.size(); index++) {
            List<Obstacle> obstacles = obstacles(hosts.get(index), placement, preselection, tests);
            if (obstacles.size() < fewest) {
                fewest = obstacles.size();
                byChange.clear();
            }
            if (obstacles.size() == fewest) {
                List<String> changes = obstacles.stream().map(Obstacle::change).toList();
                byChange.computeIfAbsent(changes, any -> new ArrayList<>()).add(obstacles);
            }
        }
        if (fewest == 0) {
            return List.of();
        }
        return byChange.values().stream()
                .map(Remedies::remedy)
                .sorted(Comparator.comparingInt(Remedy::hosts).reversed())
                .limit(SHOWN)
                .toList();
    }

    private List<Obstacle> obstacles(
            HostState host, PlacementService.Query placement, Preselection preselection, List<HostTest> tests) {
        List<Obstacle> obstacles = new ArrayList<>(placement.obstacles(host));
        if (preselection.isNeeded() && !preselection.test().passes(host)) {
            obstacles.add(Obstacle.of("other hosts were allowed"));
        }
        for (int place = 0; place < tests.size(); place++) {
            if (!passes(tests.get(place), host)) {
                obstacles.add(Obstacle.of(filters.get(place).remedy()));
            }
        }
        // Two rules may be content with one change.
        return obstacles.stream().distinct().toList();
    }

    private static boolean passes(HostTest test, HostState host) {
        try {
            return test.passes(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Remedy remedy(List<List<Obstacle>> sameChange) {
        int size = sameChange.get(0).size();
        List<Double> easiest = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            int at = place;
            easiest.add(sameChange.stream()
                    .mapToDouble(obstacles -> ratio(obstacles.get(at)))
                    .min()
                    .orElse(0));
        }
        long admitted = sameChange.stream()
                .filter(obstacles -> {
                    for (int place = 0; place < size; place++) {
                        if (ratio(obstacles.get(place)) > easiest.get(place)) {
                            return false;
                        }
                    }
                    return true;
                })
                .count();
        List<String> changes = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            Obstacle obstacle = sameChange.get(0).get(place);
            changes.add(
                    obstacle.ratio().isPresent()
                            ? obstacle.change() + " were " + easiest.get(place)
                            : obstacle.change());
        }
        return new Remedy(changes, (int) admitted);
    }

    private static double ratio(Obstacle obstacle) {
        return obstacle.ratio().orElse(0);
    }
}
