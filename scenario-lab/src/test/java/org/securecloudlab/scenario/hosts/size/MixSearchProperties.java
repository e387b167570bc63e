package org.securecloudlab.scenario.hosts.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.securecloudlab.kernel.RandomStreams;

/** Mixes of hundreds of hosts against all mixes there are; what suffices is a sum of two resources here. */
class MixSearchProperties {
    private static final int MOST = 2_000;

    /** What hosts hold of two resources, and how much of each is wanted. */
    private static final class Sums {
        private final double[] prices;
        private final int[][] holds;
        private final int[] wanted;

        Sums(double[] prices, int[][] holds, int[] wanted) {
            this.prices = prices;
            this.holds = holds;
            this.wanted = wanted;
        }

        boolean suffices(int[] hosts) {
            for (int resource = 0; resource < wanted.length; resource++) {
                long held = 0;
                for (int kind = 0; kind < hosts.length; kind++) {
                    held += (long) hosts[kind] * holds[kind][resource];
                }
                if (held < wanted[resource]) {
                    return false;
                }
            }
            return true;
        }

        /** How many of the last kind must join; more than {@link #MOST} when no number does. */
        int lacking(int[] hosts) {
            int last = hosts.length - 1;
            int most = 0;
            for (int resource = 0; resource < wanted.length; resource++) {
                int left = wanted[resource];
                for (int kind = 0; kind < last; kind++) {
                    left -= hosts[kind] * holds[kind][resource];
                }
                int each = holds[last][resource];
                most = left <= 0 ? most : each == 0 ? MOST + 1 : Math.max(most, (left + each - 1) / each);
            }
            return most;
        }
    }

    @Property(tries = 200)
    void aMixOfTwoKindsIsNoMoreThanAStepFromTheCheapest(@ForAll long seed) {
        hasTheCheapest(sums(new RandomStreams(seed).stream("mix", ""), 2), 8);
    }

    @Property(tries = 60)
    void aMixOfThreeKindsIsNoMoreThanAStepFromTheCheapest(@ForAll long seed) {
        hasTheCheapest(sums(new RandomStreams(seed).stream("mix", ""), 3), 38);
    }

    private static void hasTheCheapest(Sums sums, int step) {
        int[] judged = {0};
        MixSearch search = new MixSearch(sums.prices, MOST, hosts -> {
            judged[0]++;
            return sums.suffices(hosts);
        });

        double said = search.found().stream()
                .peek(hosts -> assertThat(sums.suffices(hosts)).isTrue())
                .mapToDouble(search::price)
                .min()
                .orElse(Double.MAX_VALUE);

        double cheapest = cheapest(sums, new int[sums.prices.length], 0);
        assertThat(said)
                .isBetween(
                        cheapest, cheapest + step * DoubleStream.of(sums.prices).sum());
        assertThat(judged[0]).isLessThan(10_000);
    }

    private static double cheapest(Sums sums, int[] hosts, int kind) {
        int last = hosts.length - 1;
        if (kind == last) {
            int lacking = sums.lacking(hosts);
            hosts[last] = lacking;
            double price = 0;
            for (int each = 0; each <= last; each++) {
                price += hosts[each] * sums.prices[each];
            }
            hosts[last] = 0;
            return lacking > MOST ? Double.MAX_VALUE : price;
        }
        double best = Double.MAX_VALUE;
        int most = hosts.length == 2 ? 2_000 : 600;
        for (hosts[kind] = 0; hosts[kind] <= most; hosts[kind]++) {
            best = Math.min(best, cheapest(sums, hosts, kind + 1));
        }
        hosts[kind] = 0;
        return best;
    }

    private static Sums sums(RandomGenerator random, int kinds) {
        double[] prices = new double[kinds];
        int[][] holds = new int[kinds][];
        for (int kind = 0; kind < kinds; kind++) {
            prices[kind] = 1 + random.nextInt(40);
            holds[kind] = new int[] {1 + random.nextInt(20), random.nextInt(20)};
        }
        int wanted = kinds == 2 ? 2_000 : 600;
        return new Sums(prices, holds, new int[] {random.nextInt(wanted), random.nextInt(wanted)});
    }
}
