package org.securecloudlab.entropy.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

class NonIidTrackTest {
    @ParameterizedTest
    @ValueSource(strings = {"markov2", "uniform4", "sticky8"})
    void agreesWithTheNistTool(String name) {
        int bits = name.charAt(name.length() - 1) - '0';
        SampleSet samples = SampleSet.of(SampleSources.samples(name), name.equals("markov2") ? 1 : bits);
        NonIidAssessment assessment = NonIidTrack.assess(samples, Progress.NONE, Cancellation.never());
        assertThat(ReferenceCases.differences(ReferenceCases.expected(name, "nonIid"), AnswerShape.of(assessment)))
                .isEmpty();
    }

    @Test
    void stopsBetweenTwoEstimators() {
        Cancellation cancellation = new Cancellation();
        SampleSet samples = SampleSet.of(SampleSources.uniform(4, 1), 4);
        assertThatThrownBy(() -> NonIidTrack.assess(
                        samples,
                        (done, total) -> {
                            if (done == 3) {
                                cancellation.cancel();
                            }
                        },
                        cancellation))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void aSourceThatSaysOneThingHasNoEntropy() {
        SampleSet samples = SampleSet.of(new byte[5000], 8);
        NonIidAssessment assessment = NonIidTrack.assess(samples, Progress.NONE, Cancellation.never());
        assertThat(assessment.assessedBits()).isZero();
    }
}
