package org.securecloudlab.entropy.assessment.tuple;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Both ways of sorting suffixes agree, and tuples are counted as by hand. */
class TupleCountsPropertyTest {
    @Property(tries = 100)
    void packedAndInducedSortingAgree(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4000) int length,
            @ForAll @IntRange(min = 1, max = 256) int alphabet,
            @ForAll @IntRange(min = 0, max = 300) int period) {
        byte[] symbols = symbols(seed, length, alphabet, period);
        new PackedSuffixSort(symbols, alphabet).commonPrefixes().ifPresent(prefixes -> assertThat(prefixes)
                .isEqualTo(CommonPrefixes.linear(symbols, alphabet)));
    }

    @Property(tries = 60)
    void tuplesAreCountedAsByHand(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 300) int length,
            @ForAll @IntRange(min = 1, max = 5) int alphabet) {
        byte[] symbols = symbols(seed, length, alphabet, 0);
        TupleCounts counts = TupleCounts.of(symbols, alphabet);
        int tuple = 1;
        for (Map<String, Integer> seen = seen(symbols, tuple);
                seen.size() < length - tuple + 1;
                seen = seen(symbols, tuple)) {
            assertThat(counts.mostFrequent(tuple))
                    .isEqualTo(seen.values().stream().mapToInt(n -> n).max().orElseThrow());
            assertThat(counts.equalPairs(tuple))
                    .isEqualTo(seen.values().stream()
                            .mapToLong(n -> n * (n - 1L) / 2)
                            .sum());
            tuple++;
        }
        assertThat(counts.longestRepeated()).isEqualTo(tuple - 1);
    }

    @Test
    void aCounterThatRepeatsForEverTakesNoLongerThanNoise() {
        byte[] counter = new byte[300_000];
        for (int i = 0; i < counter.length; i++) {
            counter[i] = (byte) i;
        }
        TupleCounts counts = TupleCounts.of(counter, 256);
        assertThat(counts.longestRepeated()).isEqualTo(counter.length - 256);
        assertThat(counts.mostFrequent(1)).isEqualTo((counter.length + 255) / 256);
    }

    private static Map<String, Integer> seen(byte[] symbols, int tuple) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i + tuple <= symbols.length; i++) {
            seen.merge(Arrays.toString(Arrays.copyOfRange(symbols, i, i + tuple)), 1, Integer::sum);
        }
        return seen;
    }

    private static byte[] symbols(long seed, int length, int alphabet, int period) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] symbols = new byte[length];
        for (int i = 0; i < length; i++) {
            symbols[i] = period > 0 && i >= period ? symbols[i - period] : (byte) random.nextInt(alphabet);
        }
        return symbols;
    }
}
