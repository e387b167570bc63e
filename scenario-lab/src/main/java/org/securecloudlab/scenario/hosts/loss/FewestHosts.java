package org.securecloudlab.scenario.hosts.loss;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scenario.hosts.HostKinds;
import org.securecloudlab.scenario.hosts.HostKinds.HostKind;

/**
 * Makes a number of added hosts smaller until it is the least: one fewer of each kind in turn, then all mixes of the kinds with one host fewer, those of
 * one kind first. Large clouds with many kinds have more mixes than can be tried; there the hosts are so few that one fewer of any kind would not do.
 */
final class FewestHosts {
    /** Hosts of all the clouds that are tried for one loss: thousands of mixes for ten hosts, five for ten thousand. */
    private static final long TRIED_HOSTS = 50_000;

    private final Cloud cloud;
    private final FailureDomain domain;
    private final List<HostKind> kinds;
    private final List<List<Mover>> orders;
    private long triesLeft;

    /**
     * The question.
     *
     * @param kinds of which hosts can be added
     * @param orders in one of which all must find a host
     */
    FewestHosts(Cloud cloud, FailureDomain domain, List<HostKind> kinds, List<List<Mover>> orders) {
        this.cloud = cloud;
        this.domain = domain;
        this.kinds = kinds;
        this.orders = orders;
        this.triesLeft = TRIED_HOSTS / Math.max(1, cloud.hosts().size());
    }

    /** The fewest, given hosts of each kind that suffice. */
    int[] from(int[] enough) {
        Optional<int[]> fewer = Optional.of(enough);
        int[] best = enough;
        while (fewer.isPresent()) {
            best = trimmed(fewer.get());
            fewer = otherMix(Arrays.stream(best).sum() - 1);
        }
        return best;
    }

    private int[] trimmed(int[] enough) {
        int[] counts = enough.clone();
        for (int kind = 0; kind < counts.length; kind++) {
            if (counts[kind] == 0) {
                continue;
            }
            counts[kind]--;
            if (suffice(counts)) {
                kind = -1; // the others may be too many now
            } else {
                counts[kind]++;
            }
        }
        return counts;
    }

    private Optional<int[]> otherMix(int total) {
        if (total < 1) {
            return Optional.empty();
        }
        for (int kind = 0; kind < kinds.size(); kind++) {
            int[] alone = new int[kinds.size()];
            alone[kind] = total;
            if (isTriedAndSuffices(alone)) {
                return Optional.of(alone);
            }
        }
        List<int[]> mixes = new ArrayList<>();
        return collect(new int[kinds.size()], 0, total, mixes)
                ? mixes.stream().filter(this::isTriedAndSuffices).findFirst()
                : Optional.empty();
    }

    /** Mixes of at least two kinds; false when there are more than can be tried. */
    private boolean collect(int[] counts, int kind, int left, List<int[]> mixes) {
        if (kind == counts.length - 1) {
            counts[kind] = left;
            if (Arrays.stream(counts).filter(count -> count > 0).count() > 1) {
                mixes.add(counts.clone());
            }
            return mixes.size() <= triesLeft;
        }
        for (int count = left; count >= 0; count--) {
            counts[kind] = count;
            if (!collect(counts, kind + 1, left - count, mixes)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTriedAndSuffices(int[] counts) {
        return triesLeft-- > 0 && suffice(counts);
    }

    private boolean suffice(int[] counts) {
        Cloud grown = cloud;
        for (int kind = 0; kind < counts.length; kind++) {
            HostKind added = kinds.get(kind);
            grown = counts[kind] == 0
                    ? grown
                    : HostKinds.added(grown, added, "new-" + added.host().name(), counts[kind]);
        }
        Cloud enlarged = grown;
        return orders.stream().anyMatch(order -> Growth.on(enlarged, domain).moves(order));
    }
}
