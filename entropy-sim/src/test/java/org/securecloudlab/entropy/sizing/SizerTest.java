package org.securecloudlab.entropy.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.entropy.model.EntropyModel;
import org.securecloudlab.entropy.model.ModelReader;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;

/** Answers that can be checked by hand. */
class SizerTest {
    private static EntropyModel model(String guest, String more) {
        return read(text(guest, more));
    }

    private static String text(String guest, String more) {
        return """
                name: test
                replications: 4
                hosts: {count: 10}
                backing: broker
                guests:
                  - {name: g, count: 1000, %s}
                storm: {arrivals: at-once, over: PT0S, startUp: PT1S, startUpSigma: 0}
                sources:
                  - {type: onerng, bitsPerSecond: 51200, price: 10}
                target: {share: 0.99, wait: PT2S, lostSources: 1}
                %s
                """.formatted(guest, more);
    }

    private static EntropyModel read(String text) {
        Parsed<EntropyModel> parsed = ModelReader.read(text, "test.yaml");
        return parsed.value().orElseThrow(() -> new AssertionError(parsed.problems()));
    }

    private static Sizing size(EntropyModel model, Goal goal) {
        return Sizer.size(model, goal, 2, Progress.NONE, Cancellation.never());
    }

    @Test
    void aStormOfModernGuestsIsTheDeterministicBatch() {
        // 1000 x 512 bits at once: 10 s on one source, so 2 s need five at work, and one more may be lost.
        Sizing sizing = size(model("kernel: \"6.12.20\"", ""), Goal.FRESH);
        assertThat(sizing.sources()).contains(6);
        assertThat(sizing.closedFormSources()).isEqualTo(6);
        assertThat(sizing.binding()).isEqualTo(Binding.STORM);
        assertThat(sizing.tried().size()).isLessThanOrEqualTo(Sizer.MOST_CANDIDATES);
    }

    @Test
    void sourcesThatStartLateOrFailForAWhileMakeEveryGuestWaitLonger() {
        String text = text("kernel: \"6.12.20\"", "").replace("lostSources: 1", "lostSources: 0");
        // Five sources take 2 s for all guests, who come after 1 s: 4 s more until the health test has passed, or 3 s
        // of failure.
        String late = text.replace("price: 10", "startUp: PT5S").replace("wait: PT2S", "wait: PT6.05S");
        String failing =
                text.replace("price: 10", "failsAt: PT2S, recoversAt: PT5S").replace("wait: PT2S", "wait: PT5.05S");
        assertThat(size(read(late), Goal.FRESH).sources()).contains(5);
        assertThat(size(read(failing), Goal.FRESH).sources()).contains(5);
    }

    @Test
    void whatSourcesCannotDoIsSaid() {
        String text = text("kernel: \"6.12.20\"", "sharing: equal-share")
                .replace("price: 10", "startUp: PT5S, failsAt: PT4S, recoversAt: PT3S");
        assertThat(ModelReader.read(text, "test.yaml").problems())
                .extracting(problem -> problem.path())
                .containsExactly(
                        "sources[0].failsAt", "sources[0].recoversAt", "sources[0].startUp", "sources[0].failsAt");
    }

    @Test
    void timingNoiseRescuesThemFromWaiting() {
        Sizing sizing = size(model("kernel: \"6.1\"", ""), Goal.BLOCKING);
        assertThat(sizing.sources()).contains(0);
        assertThat(sizing.binding()).isEqualTo(Binding.NONE);
    }

    @Test
    void aFlavorsLimitCannotBeBoughtAway() {
        Sizing sizing = size(
                model("kernel: \"6.12.20\", device: {rateBytes: 5, ratePeriodMs: 1000}", "mostSources: 8"), Goal.FRESH);
        assertThat(sizing.sources()).isEmpty();
        assertThat(sizing.binding()).isEqualTo(Binding.FLAVOR_LIMIT);
    }

    @Test
    void theAnswerDoesNotDependOnThreads() {
        EntropyModel model = model("kernel: \"6.1\"", "");
        Sizing one = Sizer.size(model, Goal.FRESH, 1, Progress.NONE, Cancellation.never());
        assertThat(size(model, Goal.FRESH)).isEqualTo(one);
    }
}
