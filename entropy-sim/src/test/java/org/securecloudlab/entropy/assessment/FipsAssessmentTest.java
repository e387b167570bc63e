package org.securecloudlab.entropy.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.entropy.assessment.fips.FipsAssessment;
import org.securecloudlab.entropy.assessment.fips.FipsCounts;
import org.securecloudlab.entropy.assessment.fips.FipsTests;

class FipsAssessmentTest {
    @ParameterizedTest
    @CsvSource({"markov2, 1", "uniform4, 4", "sticky8, 8"})
    void countsWhatRngtestCounts(String name, int bits) {
        FipsCounts counts = FipsAssessment.of(SampleSources.samples(name), bits);
        assertThat(ReferenceCases.differences(ReferenceCases.expected(name, "fips140_2"), AnswerShape.of(counts)))
                .isEmpty();
    }

    @Test
    void anIncompleteBlockIsNotCounted() {
        byte[] stuck = new byte[4 + 2 * FipsTests.BLOCK_BYTES - 1];
        Arrays.fill(stuck, (byte) 0x55);
        // Alternating bits: as many ones as zeros, but no run longer than 1 and the same word for ever.
        assertThat(FipsAssessment.of(stuck, 8)).isEqualTo(new FipsCounts(0, 1, 0, 1, 1, 0, 1));
    }

    @Test
    void howTheStreamIsCutMakesNoDifference() {
        byte[] samples = SampleSources.samples("sticky8");
        FipsTests tests = new FipsTests();
        for (int at = 0; at < samples.length; at += 777) {
            tests.accept(samples, at, Math.min(777, samples.length - at));
        }
        assertThat(tests.counts()).isEqualTo(FipsAssessment.of(samples, 8));
    }
}
