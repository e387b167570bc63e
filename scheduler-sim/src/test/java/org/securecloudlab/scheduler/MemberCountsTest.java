package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Members come to hosts and leave them, and a map counts along. */
class MemberCountsTest {

    @Property(tries = 200)
    void countsAreThoseOfAMap(@ForAll @Size(max = 200) List<@IntRange(min = -20, max = 20) Integer> steps) {
        MemberCounts counts = new MemberCounts();
        Map<Integer, Integer> expected = new TreeMap<>();
        for (int step : steps) {
            int host = Math.abs(step);
            if (step >= 0) {
                counts.add(host);
                expected.merge(host, 1, Integer::sum);
            } else if (expected.containsKey(host)) {
                counts.remove(host);
                expected.computeIfPresent(host, (any, number) -> number == 1 ? null : number - 1);
            }
            assertThat(counts.on(host)).isEqualTo(expected.getOrDefault(host, 0));
        }
        assertThat(counts.hosts())
                .containsExactly(
                        expected.keySet().stream().mapToInt(each -> each).toArray());
        assertThat(counts.counts())
                .containsExactly(
                        expected.values().stream().mapToInt(each -> each).toArray());
    }
}
