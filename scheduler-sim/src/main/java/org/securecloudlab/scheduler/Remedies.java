package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.scheduler.explain.Change;
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
        Map<List<Change>, List<List<Change>>> byKinds = new LinkedHashMap<>();
        int fewest = Integer.MAX_VALUE;
        for (int index = 0; index < hosts.size(); index++) {
            List<Change> changes = changes(hosts.get(index), placement, preselection, tests);
            if (changes.size() < fewest) {
                fewest = changes.size();
                byKinds.clear();
            }
            if (changes.size() == fewest) {
                byKinds.computeIfAbsent(kinds(changes), any -> new ArrayList<>())
                        .add(changes);
            }
        }
        if (fewest == 0) {
            return List.of();
        }
        return byKinds.values().stream()
                .map(Remedies::remedy)
                .sorted(Comparator.comparingInt(Remedy::hosts).reversed())
                .limit(SHOWN)
                .toList();
    }

    private List<Change> changes(
            HostState host, PlacementService.Query placement, Preselection preselection, List<HostTest> tests) {
        List<Change> changes = new ArrayList<>(placement.obstacles(host));
        if (preselection.isNeeded() && !preselection.test().passes(host)) {
            changes.add(Change.Plain.OTHER_HOSTS);
        }
        for (int place = 0; place < tests.size(); place++) {
            if (!passes(tests.get(place), host)) {
                changes.add(filters.get(place).remedy());
            }
        }
        // Two rules may be content with one change.
        return changes.stream().distinct().toList();
    }

    private static boolean passes(HostTest test, HostState host) {
        try {
            return test.passes(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Hosts that want the same ratios raised belong together, however far. */
    private static List<Change> kinds(List<Change> changes) {
        return changes.stream()
                .map(change -> change instanceof Change.Ratio ratio ? ratio.of(0) : change)
                .toList();
    }

    /** Of hosts that want the same kinds of changes: the smallest ratios, and how many hosts they let in. */
    private static Remedy remedy(List<List<Change>> sameKinds) {
        List<Change> smallest = new ArrayList<>(sameKinds.get(0));
        for (int place = 0; place < smallest.size(); place++) {
            if (smallest.get(place) instanceof Change.Ratio ratio) {
                smallest.set(place, ratio.of(least(sameKinds, place)));
            }
        }
        long admitted = sameKinds.stream().filter(smallest::equals).count();
        return new Remedy(smallest, (int) admitted);
    }

    private static double least(List<List<Change>> sameKinds, int place) {
        return sameKinds.stream()
                .map(changes -> (Change.Ratio) changes.get(place))
                .mapToDouble(Change.Ratio::ratio)
                .min()
                .orElseThrow();
    }
}
