package org.securecloudlab.scheduler.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Which axes are kept, and what happens when a host needs one that is not. */
class CoordinatesTest {
    private static final double NONE = Double.NEGATIVE_INFINITY;

    /** Of each host: the raw values of two weighers, the second without weight, and the room of one resource. */
    private static final class Hosts implements HostSource {
        private final double[][] values;
        private final long[] rooms;
        private OptionalDouble zero = OptionalDouble.empty();

        Hosts(double[][] values, long... rooms) {
            this.values = values;
            this.rooms = rooms;
        }

        @Override
        public int hosts() {
            return rooms.length;
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
            return 2;
        }

        @Override
        public double value(int host, int column) {
            return values[host][column];
        }

        @Override
        public OptionalDouble fixedZero(int column) {
            return zero;
        }

        @Override
        public boolean isWeighed(int column) {
            return column == 0;
        }

        @Override
        public int resources() {
            return 1;
        }

        @Override
        public long room(int host, int resource) {
            return rooms[host];
        }
    }

    private static Hosts threeHosts() {
        return new Hosts(new double[][] {{2_048, 1}, {6_144, 2}, {4_096, 3}}, 0, 4, 2);
    }

    @Test
    void roomThatFollowsFromARawValueIsAskedThere() {
        Coordinates coordinates = Coordinates.of(threeHosts());
        double[] at = new double[1];

        assertThat(coordinates.size()).isEqualTo(1);
        assertThat(coordinates.locate(1, at)).isTrue();
        assertThat(at).containsExactly(6_144);
        assertThat(coordinates.asked(new long[] {3})).containsExactly(3 * 1_024 + 2_048);
        assertThat(coordinates.asked(new long[] {0})).containsExactly(NONE);
    }

    @Test
    void roomIsKeptOnceAHostLeavesTheRelation() {
        Hosts hosts = threeHosts();
        Coordinates before = Coordinates.of(hosts);
        hosts.rooms[2] = 1;

        assertThat(before.locate(2, new double[1])).isFalse();
        hosts.rooms[2] = 2; // back again, but it could leave again, too
        Coordinates after = before.anew();
        double[] at = new double[2];
        assertThat(after.locate(2, at)).isTrue();
        assertThat(at).containsExactly(4_096, 2);
        assertThat(after.asked(new long[] {3})).containsExactly(NONE, 3);
    }

    @Test
    void rawValuesWithoutWeightAreKeptOnlyWhenTheyAreNoNumbers() {
        Hosts hosts = threeHosts();
        Coordinates before = Coordinates.of(hosts);
        hosts.values[0][1] = 99;
        assertThat(before.locate(0, new double[1])).isTrue();

        hosts.values[0][1] = Double.NaN;
        assertThat(before.locate(0, new double[1])).isFalse();
        double[] at = new double[2];
        assertThat(before.anew().locate(0, at)).isTrue();
        assertThat(at).containsExactly(2_048, Coordinates.DISORDERLY);
    }

    @Test
    void onePointForAllIsKeptOnlyWhereTheZeroIsAnother() {
        Hosts hosts = new Hosts(new double[][] {{5, 0}, {5, 0}}, 7, 7);
        assertThat(Coordinates.of(hosts).size()).isZero();
        assertThat(Coordinates.of(hosts).refuse(new long[] {8})).isTrue();
        assertThat(Coordinates.of(hosts).refuse(new long[] {7})).isFalse();

        hosts.zero = OptionalDouble.of(5);
        assertThat(Coordinates.of(hosts).size()).isZero();
        hosts.zero = OptionalDouble.of(0);
        assertThat(Coordinates.of(hosts).columns()).isEqualTo(1);
    }

    @Test
    void aRelationThatNeedsFractionsIsNone() {
        Hosts hosts = new Hosts(new double[][] {{0, 0}, {1.5, 0}, {3, 0}}, 0, 1, 2);
        assertThat(Coordinates.of(hosts).size()).isEqualTo(2);
    }
}
