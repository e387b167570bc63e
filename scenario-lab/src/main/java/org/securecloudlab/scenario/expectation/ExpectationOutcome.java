package org.securecloudlab.scenario.expectation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.kernel.statistics.ShareEstimate;

/**
 * Whether an expectation holds.
 *
 * @param text as the scenario writes it
 * @param line where it stands; 0 when unknown
 * @param verdict whether it holds
 * @param share in how many of the judged replications it held; empty when it is judged once over all, or not at all
 * @param requiredShare the share of replications in which it must hold, 0 to 1
 * @param observations its comparisons where they went worst, in the order of the text
 * @param gaps the figures that could not be judged in some replication
 */
public record ExpectationOutcome(
        String text,
        int line,
        Verdict verdict,
        Optional<ShareEstimate> share,
        double requiredShare,
        List<Observation> observations,
        List<Gap> gaps) {
    public ExpectationOutcome {
        observations = List.copyOf(observations);
        gaps = List.copyOf(gaps);
    }

    /** Answers to "does it hold?". */
    public enum Verdict {
        HOLDS,
        FAILS,
        /** There was nothing to judge it by: no samples, or a stage that this build lacks. */
        NOT_JUDGED
    }

    /**
     * Whether it lets a run pass as a test. Not judged for want of samples does; for want of a stage it does not, for the build
     * could not have told.
     */
    @JsonIgnore
    public boolean passes() {
        return switch (verdict) {
            case HOLDS -> true;
            case FAILS -> false;
            case NOT_JUDGED -> missingStages().isEmpty();
        };
    }

    /** The stages that this build lacks and the expectation needs, in the order of the text. */
    @JsonIgnore
    public List<String> missingStages() {
        return gaps.stream()
                .flatMap(gap -> gap.missingStage().stream())
                .distinct()
                .toList();
    }
}
