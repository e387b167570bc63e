package org.securecloudlab.entropy.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.entropy.assessment.permutation.PermutationInput;
import org.securecloudlab.entropy.assessment.permutation.PermutationTests;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

class IidTrackTest {
    /** What permutations alone decide, and what the recording run could not finish, is not compared here. */
    private static final List<String> DECIDED_BY_PERMUTATIONS = List.of("permutation", "finished", "verdict");

    @ParameterizedTest
    @CsvSource({"markov2, 1", "uniform4, 4", "sticky8, 8"})
    void unpermutedFiguresAreThoseOfTheTool(String name, int bits) {
        SampleSet samples = SampleSet.of(SampleSources.samples(name), bits);
        PermutationInput input = PermutationInput.of(
                samples.literal().symbols(), samples.literal().alphabetSize(), samples.raw());
        IidAssessment iid = IidTrack.assess(samples, PermutationTests.unpermuted(input));
        ObjectNode expected = (ObjectNode) ReferenceCases.expected(name, "iid");
        expected.remove(DECIDED_BY_PERMUTATIONS);
        assertThat(ReferenceCases.differences(expected, AnswerShape.of(iid))).isEmpty();
    }

    @Test
    void uniformSamplesAreNotRejectedOnAnyNumberOfThreads() {
        byte[] samples = Arrays.copyOf(SampleSources.uniform(4, 2), 10_000);
        IidAssessment onOne = assess(samples, 1);
        assertThat(onOne.isIid()).isTrue();
        assertThat(assess(samples, 3)).isEqualTo(onOne);
    }

    @Test
    void whatChiSquareRejectedNeedsNoPermutations() {
        byte[] counter = new byte[10_000];
        for (int i = 0; i < counter.length; i++) {
            counter[i] = (byte) (i & 15);
        }
        IidAssessment iid = assess(counter, 1);
        assertThat(iid.isIid()).isFalse();
        assertThat(iid.permutation().wasRun()).isFalse();
    }

    private static IidAssessment assess(byte[] samples, int threads) {
        return IidTrack.assess(
                SampleSet.of(samples, 4), new IidTrack.Options(1, false, threads), Progress.NONE, Cancellation.never());
    }
}
