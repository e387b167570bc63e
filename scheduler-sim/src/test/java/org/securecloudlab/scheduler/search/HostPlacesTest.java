package org.securecloudlab.scheduler.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The lowest of some hosts, whatever has come, left and come again. */
class HostPlacesTest {
    @Property(tries = 200)
    void hostsComeUpInOrder(@ForAll @Size(max = 60) List<@IntRange(max = 40) Integer> hosts) {
        HostPlaces places = new HostPlaces();
        hosts.forEach(places::add);

        assertThat(drained(places)).isEqualTo(hosts.stream().sorted().toList());
    }

    @Property(tries = 200)
    void thoseThatHaveLeftAreForgottenAndTheOthersKnownOnce(
            @ForAll @Size(max = 60) List<@IntRange(max = 40) Integer> hosts, @ForAll @IntRange(max = 40) int next) {
        HostPlaces places = new HostPlaces();
        hosts.forEach(places::add);
        places.keepOnly(host -> host % 2 == 0);

        TreeSet<Integer> left = new TreeSet<>(hosts);
        left.removeIf(host -> host % 2 != 0);
        assertThat(places.size()).isEqualTo(left.size());
        List<Integer> expected = new ArrayList<>(left);
        expected.add(next);
        places.add(next);
        assertThat(drained(places)).isEqualTo(expected.stream().sorted().toList());
    }

    private static List<Integer> drained(HostPlaces places) {
        List<Integer> found = new ArrayList<>();
        while (!places.isEmpty()) {
            found.add(places.first());
            places.removeFirst();
        }
        return found;
    }
}
