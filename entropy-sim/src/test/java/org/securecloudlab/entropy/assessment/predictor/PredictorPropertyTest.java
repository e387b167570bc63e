package org.securecloudlab.entropy.assessment.predictor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The quick ways for bits agree with the general ones, and the lag predictor with its definition. */
class PredictorPropertyTest {
    @Property(tries = 60)
    void bitsArePredictedAsAnySymbols(
            @ForAll long seed,
            @ForAll @IntRange(min = 20, max = 5000) int length,
            @ForAll @DoubleRange(max = 1) double stay) {
        byte[] bits = sticky(seed, length, 2, stay);
        assertThat(new BinaryMarkovModels(bits).predict()).isEqualTo(MarkovModels.predictAny(bits));
        assertThat(new BinaryLz78y(bits).predict()).isEqualTo(Lz78y.predictAny(bits));
        assertThat(new BinaryLag(bits).predict()).isEqualTo(Lag.walk(bits, 2));
    }

    @Property(tries = 60)
    void lagIsItsDefinition(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 3000) int length,
            @ForAll @IntRange(min = 2, max = 256) int alphabet,
            @ForAll @DoubleRange(max = 1) double stay) {
        byte[] symbols = sticky(seed, length, alphabet, stay);
        assertThat(Lag.walk(symbols, alphabet)).isEqualTo(lagByDefinition(symbols));
    }

    @Test
    void fullDictionariesAgreeAsWell() {
        // 2^17 pairs of a context of 16 bits and a bit: more than the 100,000 that MultiMMC notes, and 131,070 contexts
        // in all.
        byte[] bits = sticky(1, 400_000, 2, 0.5);
        assertThat(new BinaryMarkovModels(bits).predict()).isEqualTo(MarkovModels.predictAny(bits));
        assertThat(new BinaryLz78y(bits).predict()).isEqualTo(Lz78y.predictAny(bits));
        byte[] sticky = sticky(2, 400_000, 2, 0.6);
        assertThat(new BinaryLz78y(sticky).predict()).isEqualTo(Lz78y.predictAny(sticky));
    }

    /** SP 800-90B 6.3.8, step by step; of equal scores the longest distance leads. */
    private static PredictionScore lagByDefinition(byte[] symbols) {
        long[] scores = new long[128];
        int winner = 0;
        RunCounter counter = new RunCounter();
        for (int i = 1; i < symbols.length; i++) {
            counter.record(i > winner && symbols[i - winner - 1] == symbols[i]);
            for (int lag = 0; lag < 128 && lag < i; lag++) {
                if (symbols[i - lag - 1] == symbols[i] && ++scores[lag] >= scores[winner]) {
                    winner = lag;
                }
            }
        }
        return counter.score(symbols.length - 1L);
    }

    private static byte[] sticky(long seed, int length, int alphabet, double stay) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] symbols = new byte[length];
        for (int i = 0; i < length; i++) {
            boolean stays = i > 0 && random.nextDouble() < stay;
            symbols[i] = stays ? symbols[i - 1] : (byte) random.nextInt(alphabet);
        }
        return symbols;
    }
}
