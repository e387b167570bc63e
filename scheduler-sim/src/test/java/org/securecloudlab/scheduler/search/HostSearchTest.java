package org.securecloudlab.scheduler.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Hosts that change, alone and together, and who is found afterwards; beside one look at each of them. */
class HostSearchTest {
    private static final int HOSTS = 40;
    private static final double[] ONCE = {1};

    /** Hosts of one kind with some raw values and one resource. */
    private static final class Hosts implements HostSource {
        /** The first of each host's raw values. */
        private final double[] values = new double[HOSTS];

        private final long[] rooms = new long[HOSTS];
        private final double[][] further;

        Hosts(int columns) {
            further = new double[columns - 1][HOSTS];
        }

        @Override
        public int hosts() {
            return HOSTS;
        }

        @Override
        public int kind(int host) {
            return 0;
        }

        @Override
        public int kinds() {
            return 1;
        }

        @Override
        public int weightClass(int kind) {
            return 0;
        }

        @Override
        public int weightClasses() {
            return 1;
        }

        @Override
        public int columns() {
            return 1 + further.length;
        }

        @Override
        public double value(int host, int column) {
            return column == 0 ? values[host] : further[column - 1][host];
        }

        @Override
        public OptionalDouble fixedZero(int column) {
            return OptionalDouble.empty();
        }

        @Override
        public boolean isWeighed(int column) {
            return true;
        }

        @Override
        public int resources() {
            return 1;
        }

        @Override
        public long room(int host, int resource) {
            return rooms[host];
        }

        /** The greatest value, and of equals the lowest host. */
        OptionalInt best(long asked, int[] excluded) {
            return IntStream.range(0, HOSTS)
                    .filter(host -> rooms[host] >= asked)
                    .filter(host -> IntStream.of(excluded).noneMatch(each -> each == host))
                    .reduce((one, other) -> values[other] > values[one] ? other : one);
        }
    }

    @Property(tries = 100)
    void theBestIsWhoALookAtEachOfThemFinds(
            @ForAll @Size(min = 1, max = 300) List<@IntRange(max = HOSTS - 1) Integer> changing,
            @ForAll @IntRange(min = 2, max = 50) int variety,
            @ForAll @Size(max = 6) List<@IntRange(max = HOSTS - 1) Integer> passedOver) {
        Hosts hosts = new Hosts(1);
        HostSearch search = new HostSearch(hosts);
        BitSet kinds = new BitSet();
        kinds.set(0);
        int[] excluded = passedOver.stream().mapToInt(each -> each).sorted().toArray();
        int turn = 0;
        for (int host : changing) {
            turn++;
            hosts.values[host] = turn * 7 % variety;
            hosts.rooms[host] = turn * 5L % variety;
            search.changed(host);
            int asked = turn % variety;
            Term term = Term.ofColumn(0, OptionalDouble.empty(), ONCE);
            assertThat(BestHost.of(
                            search, new Query(new Candidates(kinds, new long[] {asked}), excluded, List.of(term))))
                    .isEqualTo(hosts.best(asked, excluded));
        }
        assertThat(search.distinctStates()).isEqualTo((int) IntStream.range(0, HOSTS)
                .mapToObj(host -> List.of(hosts.values[host], (double) hosts.rooms[host]))
                .distinct()
                .count());
    }

    /** More axes than there are bits to tell which of them have changed. */
    @Property(tries = 30)
    void manyWeighersAreNoneTooMany(
            @ForAll @Size(min = 1, max = 120) List<@IntRange(max = HOSTS - 1) Integer> changing,
            @ForAll @IntRange(min = 2, max = 9) int variety) {
        Hosts hosts = new Hosts(45);
        HostSearch search = new HostSearch(hosts);
        BitSet kinds = new BitSet();
        kinds.set(0);
        List<Term> terms = IntStream.range(0, hosts.columns())
                .mapToObj(column -> Term.ofColumn(column, OptionalDouble.empty(), ONCE))
                .toList();
        int turn = 0;
        for (int host : changing) {
            turn++;
            hosts.values[host] = turn % variety;
            for (int column = 0; column < hosts.further.length; column++) {
                hosts.further[column][host] = (turn * 7 + column * 3 + host) % variety;
            }
            hosts.rooms[host] = turn % variety;
            search.changed(host);
            assertThat(BestHost.of(search, new Query(new Candidates(kinds, new long[] {turn % 3}), new int[0], terms)))
                    .isEqualTo(heaviest(hosts, turn % 3));
        }
    }

    /** By nova's own order of operations, so that equal weights are equal to the last bit. */
    private static OptionalInt heaviest(Hosts hosts, long asked) {
        int[] left = IntStream.range(0, HOSTS)
                .filter(host -> hosts.rooms[host] >= asked)
                .toArray();
        double[] weights = new double[HOSTS];
        for (int column = 0; column < hosts.columns(); column++) {
            int each = column;
            DoubleSummaryStatistics ends = IntStream.of(left)
                    .mapToDouble(host -> hosts.value(host, each))
                    .summaryStatistics();
            double range = ends.getMax() - ends.getMin();
            for (int host : left) {
                weights[host] += range == 0 ? 0 : (hosts.value(host, column) - ends.getMin()) / range;
            }
        }
        return IntStream.of(left).reduce((one, other) -> weights[other] > weights[one] ? other : one);
    }

    @Test
    void comingAndGoingForLongLeavesNothingBehind() {
        Hosts hosts = new Hosts(1);
        HostSearch search = new HostSearch(hosts);
        for (int turn = 1; turn <= 100_000; turn++) {
            int host = 1 + turn % (HOSTS - 1);
            hosts.values[host] = hosts.values[host] == 0 ? 1 : 0;
            search.changed(host);
        }
        assertThat(search.state(0).remembered()).isLessThan(4 * HOSTS);
    }
}
