package org.securecloudlab.scheduler.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
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

    /** Hosts of one kind with one raw value and one resource. */
    private static final class Hosts implements HostSource {
        private final double[] values = new double[HOSTS];
        private final long[] rooms = new long[HOSTS];

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
            return 1;
        }

        @Override
        public double value(int host, int column) {
            return values[host];
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
        Hosts hosts = new Hosts();
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
            assertThat(BestHost.of(search, new Query(kinds, new long[] {asked}, excluded, List.of(term))))
                    .isEqualTo(hosts.best(asked, excluded));
        }
        assertThat(search.distinctStates()).isEqualTo((int) IntStream.range(0, HOSTS)
                .mapToObj(host -> List.of(hosts.values[host], (double) hosts.rooms[host]))
                .distinct()
                .count());
    }

    @Test
    void comingAndGoingForLongLeavesNothingBehind() {
        Hosts hosts = new Hosts();
        HostSearch search = new HostSearch(hosts);
        for (int turn = 1; turn <= 100_000; turn++) {
            int host = 1 + turn % (HOSTS - 1);
            hosts.values[host] = hosts.values[host] == 0 ? 1 : 0;
            search.changed(host);
        }
        assertThat(search.state(0).remembered()).isLessThan(4 * HOSTS);
    }
}
