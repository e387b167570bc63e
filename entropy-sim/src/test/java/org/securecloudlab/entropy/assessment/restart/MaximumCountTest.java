package org.securecloudlab.entropy.assessment.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MaximumCountTest {
    @Test
    void twoSymbolsAreABinomialFromBothEnds() {
        // 4 samples of a fair coin: all alike with probability 2/16, at least three alike with 10/16.
        MaximumCount counts = new MaximumCount(4, 1);
        assertThat(counts.atMost(3)).isCloseTo(14 / 16.0, within(1e-12));
        assertThat(counts.atMost(2)).isCloseTo(6 / 16.0, within(1e-12));
        assertThat(counts.cutoff(0.2)).isEqualTo(3);
    }

    @Test
    void whatIsLeftOverIsOneMoreSymbol() {
        // p = 0.4: two symbols of 0.4, one of 0.2. Two samples differ with probability 1 - 0.16 - 0.16 - 0.04.
        MaximumCount counts = new MaximumCount(2, -Math.log(0.4) / Math.log(2));
        assertThat(counts.atMost(1)).isCloseTo(0.64, within(1e-12));
    }
}
