package org.securecloudlab.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RandomStreamsTest {
    private static final List<Long> RECORDED =
            List.of(3845012187773021046L, -5624112337845181189L, 2548559909766771822L);

    private static List<Long> draw(RandomGenerator stream, int count) {
        return stream.longs(count).boxed().toList();
    }

    @Property
    void aStreamDoesNotDependOnTheUseOfAnother(
            @ForAll long seed, @ForAll @IntRange(max = 50) int drawnBefore, @ForAll String other) {
        List<Long> alone = draw(new RandomStreams(seed).stream("arrivals", "boot"), 5);
        RandomStreams shared = new RandomStreams(seed);
        draw(shared.stream("other", other), drawnBefore);
        assertThat(draw(shared.stream("arrivals", "boot"), 5)).isEqualTo(alone);
    }

    @Property
    void namesIdsSeedsAndReplicationsAllMatter(@ForAll long seed, @ForAll @IntRange(max = 100_000) int replication) {
        RandomStreams streams = RandomStreams.ofReplication(seed, replication);
        assertThat(List.of(
                        streams.stream("ab", "c").nextLong(),
                        streams.stream("a", "bc").nextLong(),
                        streams.stream("c", "ab").nextLong(),
                        RandomStreams.ofReplication(seed, replication + 1).stream("ab", "c")
                                .nextLong(),
                        RandomStreams.ofReplication(seed + 1, replication).stream("ab", "c")
                                .nextLong()))
                .doesNotHaveDuplicates();
    }

    @Test
    void parallelismDoesNotMatter() {
        List<Long> oneByOne = IntStream.range(0, 500)
                .mapToObj(
                        i -> RandomStreams.ofReplication(42, i).stream("x", "y").nextLong())
                .toList();
        List<Long> together = IntStream.range(0, 500)
                .parallel()
                .mapToObj(
                        i -> RandomStreams.ofReplication(42, i).stream("x", "y").nextLong())
                .toList();
        assertThat(together).isEqualTo(oneByOne);
    }

    @Test
    void theNumbersOfASeedNeverChange() {
        // Recorded on Java 17 and 25; a Java version or an edit that changes them would change every report.
        RandomGenerator stream = RandomStreams.ofReplication(42, 0).stream("arrivals", "boot");
        assertThat(draw(stream, 3)).isEqualTo(RECORDED);
    }
}
