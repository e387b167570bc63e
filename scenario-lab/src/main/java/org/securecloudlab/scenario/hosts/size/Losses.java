package org.securecloudlab.scenario.hosts.size;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.scenario.hosts.HostKinds.HostKind;

/**
 * What may be left of a candidate: of each kind a zone's share goes, rounded up, and of the rest any so many hosts, of whichever kinds. With more than
 * {@value #MOST} choices of kinds only those count that take one kind first and then the kinds with the most memory.
 */
final class Losses {
    private static final int MOST = 100;

    private final int lostHosts;
    private final int zones;
    private final List<Integer> largestFirst;

    Losses(SizeQuestion question, List<HostKind> kinds) {
        this.lostHosts = question.lostHosts();
        this.zones = question.zones();
        this.largestFirst = IntStream.range(0, kinds.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer kind) ->
                                kinds.get(kind).host().inventory(Host.MEMORY_MB).capacity())
                        .reversed())
                .toList();
    }

    /** Counts of each kind that may be left, those first that lose the largest hosts. */
    List<int[]> left(int[] hosts) {
        int[] left = hosts.clone();
        for (int kind = 0; zones > 0 && kind < left.length; kind++) {
            left[kind] -= (left[kind] + zones - 1) / zones;
        }
        List<int[]> all = new ArrayList<>();
        if (!taken(left, 0, Math.min(lostHosts, IntStream.of(left).sum()), all)) {
            all.clear();
            largestFirst.forEach(first -> all.add(oneKindFirst(left, first)));
        }
        return all;
    }

    /** Whether all ways to take so many hosts, from a place in the order of kinds on, are few enough. */
    private boolean taken(int[] left, int place, int lost, List<int[]> all) {
        if (lost == 0) {
            all.add(left.clone());
            return all.size() <= MOST;
        }
        if (place == largestFirst.size()) {
            return true;
        }
        int kind = largestFirst.get(place);
        for (int count = Math.min(lost, left[kind]); count >= 0; count--) {
            int[] rest = MixSearch.with(left, kind, left[kind] - count);
            if (!taken(rest, place + 1, lost - count, all)) {
                return false;
            }
        }
        return true;
    }

    private int[] oneKindFirst(int[] hosts, int first) {
        int[] left = hosts.clone();
        int lost = take(left, first, lostHosts);
        for (int kind : largestFirst) {
            lost = take(left, kind, lost);
        }
        return left;
    }

    private static int take(int[] left, int kind, int lost) {
        int taken = Math.min(lost, left[kind]);
        left[kind] -= taken;
        return lost - taken;
    }
}
