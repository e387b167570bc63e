package org.securecloudlab.entropy.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

class RestartTrackTest {
    @Test
    void independentRestartsAreCredited() {
        RestartAssessment restart = assess(SampleSources.uniform(1, 5), 0.8);
        assertThat(restart.isSane()).isTrue();
        assertThat(restart.validatedBits()).isEqualTo(0.8);
    }

    @Test
    void restartsThatBeginAlikeAreNot() {
        byte[] samples = SampleSources.uniform(1, 5);
        for (int row = 0; row < RestartTrack.SIDE; row++) {
            samples[row * RestartTrack.SIDE] = 1;
        }
        RestartAssessment restart = assess(samples, 0.8);
        assertThat(restart.mostFrequent()).isEqualTo(RestartTrack.SIDE);
        assertThat(restart.isSane()).isFalse();
        assertThat(restart.validatedBits()).isZero();
    }

    @Test
    void aClaimThatTheSymbolsCannotCarryIsRefused() {
        SampleSet samples = SampleSet.of(SampleSources.uniform(1, 5), 1);
        assertThat(RestartTrack.problems(samples, 1.5)).isNotEmpty();
        assertThat(RestartTrack.problems(samples, Double.NaN)).isNotEmpty();
        assertThat(RestartTrack.problems(samples, 0.5)).isEmpty();
    }

    private static RestartAssessment assess(byte[] samples, double claimedBits) {
        return RestartTrack.assess(SampleSet.of(samples, 1), claimedBits, Progress.NONE, Cancellation.never());
    }
}
