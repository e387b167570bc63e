package org.securecloudlab.scenario.hosts.size;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Searches the cheapest mix of host counts that suffices, where more never suffice less: each kind alone, then every mix of all kinds but one, to which
 * the fewest hosts of that one are found by halving. A mix is looked at only while it can still be cheaper than the best one, or as cheap with fewer hosts. Of more
 * than {@value #MIXES} mixes every so-manieth count is tried, and then ever more closely around the best; the answer then costs at most as much
 * more as one step of each kind.
 */
final class MixSearch {
    private static final long MIXES = 256;

    private final double[] prices;
    private final int most;
    private final Predicate<int[]> suffices;
    private final List<int[]> found = new ArrayList<>();

    MixSearch(double[] prices, int most, Predicate<int[]> suffices) {
        this.prices = prices.clone();
        this.most = most;
        this.suffices = suffices;
    }

    /** Mixes that suffice: each kind alone where that does, and each that was cheaper than those before; empty when none does within the limit. */
    List<int[]> found() {
        int[] limits = new int[prices.length];
        for (int kind = 0; kind < prices.length; kind++) {
            OptionalInt alone = fewest(new int[prices.length], kind, most);
            limits[kind] = alone.orElse(most);
            if (alone.isPresent()) {
                found.add(with(new int[prices.length], kind, alone.getAsInt()));
            }
        }
        if (prices.length > 1) {
            if (found.isEmpty()) {
                together();
            }
            if (!found.isEmpty()) {
                mixed(limits);
            }
        }
        return List.copyOf(found);
    }

    /** The same hosts with another count of one kind. */
    static int[] with(int[] hosts, int kind, int count) {
        int[] changed = hosts.clone();
        changed[kind] = count;
        return changed;
    }

    double price(int[] hosts) {
        double sum = 0;
        for (int kind = 0; kind < hosts.length; kind++) {
            sum += hosts[kind] * prices[kind];
        }
        return sum;
    }

    /** No kind takes all alone: as many of each. */
    private void together() {
        Fewest.upTo(most, count -> suffices.test(ofEach(count))).ifPresent(count -> found.add(ofEach(count)));
    }

    private int[] ofEach(int count) {
        int[] hosts = new int[prices.length];
        Arrays.fill(hosts, count);
        return hosts;
    }

    private void mixed(int[] limits) {
        double price = price(best());
        for (int kind = 0; kind < limits.length; kind++) {
            limits[kind] = prices[kind] > 0 ? (int) Math.min(limits[kind], price / prices[kind]) : limits[kind];
        }
        int halved = 0;
        for (int kind = 1; kind < limits.length; kind++) {
            halved = limits[kind] > limits[halved] ? kind : halved;
        }
        int step = step(limits, halved);
        between(new int[limits.length], limits, halved, step);
        while (step > 1) {
            int[] around = best();
            int[] from = new int[limits.length];
            int[] to = new int[limits.length];
            for (int kind = 0; kind < limits.length; kind++) {
                from[kind] = Math.max(0, around[kind] - step);
                to[kind] = Math.min(limits[kind], around[kind] + step);
            }
            step = Math.max(1, step / 4);
            between(from, to, halved, step);
        }
    }

    private static int step(int[] limits, int halved) {
        int step = 1;
        while (mixes(limits, halved, step) > MIXES) {
            step++;
        }
        return step;
    }

    private static long mixes(int[] limits, int halved, int step) {
        long mixes = 1;
        for (int kind = 0; kind < limits.length; kind++) {
            mixes = kind == halved ? mixes : Math.min(Long.MAX_VALUE >> 33, mixes * (limits[kind] / step + 1L));
        }
        return mixes;
    }

    private void between(int[] from, int[] to, int halved, int step) {
        int[] hosts = from.clone();
        hosts[halved] = 0;
        int place = 0;
        while (place < hosts.length) {
            filledUp(hosts, halved);
            place = 0;
            while (place < hosts.length && (place == halved || hosts[place] + step > to[place])) {
                hosts[place] = place == halved ? 0 : from[place];
                place++;
            }
            if (place < hosts.length) {
                hosts[place] += step;
            }
        }
    }

    /** Fills up with the kind that is halved, where that can be better than the best so far. */
    private void filledUp(int[] hosts, int halved) {
        int affordable = affordable(hosts, halved);
        if (affordable >= 0 && suffices.test(with(hosts, halved, affordable))) {
            fewest(hosts, halved, affordable).ifPresent(count -> found.add(with(hosts, halved, count)));
        }
    }

    /** How many of a kind beside the others are still better than the best; -1 when not even none. */
    private int affordable(int[] hosts, int kind) {
        double left = price(best()) - price(hosts);
        int count = prices[kind] > 0 ? (int) Math.min(most, left / prices[kind]) : most;
        while (count >= 0 && !isBetter(with(hosts, kind, count), best())) {
            count--;
        }
        return left < 0 ? -1 : count;
    }

    private int[] best() {
        int[] best = found.get(0);
        for (int[] hosts : found) {
            best = isBetter(hosts, best) ? hosts : best;
        }
        return best;
    }

    private boolean isBetter(int[] hosts, int[] than) {
        int cheaper = Double.compare(price(hosts), price(than));
        return cheaper < 0
                || (cheaper == 0
                        && Arrays.stream(hosts).sum() < Arrays.stream(than).sum());
    }

    /** The fewest hosts of a kind that suffice beside the given ones, at most so many. */
    private OptionalInt fewest(int[] beside, int kind, int atMost) {
        return Fewest.upTo(atMost, count -> suffices.test(with(beside, kind, count)));
    }
}
