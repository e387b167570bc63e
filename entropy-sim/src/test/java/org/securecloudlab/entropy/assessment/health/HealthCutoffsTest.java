package org.securecloudlab.entropy.assessment.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HealthCutoffsTest {
    @ParameterizedTest
    @CsvSource({
        "1, true, 20, 21, 589", "1, true, 30, 31, 609", "0.5, true, 20, 41, 793", "0.5, true, 30, 61, 810",
        "0.1, true, 20, 201, 991", "0.1, true, 30, 301, 999", "1, false, 20, 21, 311", "1, false, 30, 31, 325",
        "4, false, 20, 6, 62", "4, false, 30, 9, 71", "8, false, 20, 4, 13", "8, false, 30, 5, 16"
    })
    void areThoseOfTheReference(double entropy, boolean isBinary, int alpha, long repetition, int proportion) {
        HealthCutoffs cutoffs = HealthCutoffs.of(entropy, isBinary, alpha);
        assertThat(cutoffs.repetitionCount()).isEqualTo(repetition);
        assertThat(cutoffs.adaptiveProportion()).isEqualTo(proportion);
        assertThat(cutoffs.window()).isEqualTo(isBinary ? 1024 : 512);
    }

    @Test
    void aStuckSourceRaisesEachAlarmOnceARunOrWindow() {
        HealthCutoffs cutoffs = HealthCutoffs.of(1, true, 20);
        assertThat(HealthAlarms.of(new byte[2048], cutoffs)).isEqualTo(new HealthAlarms(1, 2));
    }
}
