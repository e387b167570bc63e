package org.securecloudlab.scenario.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.securecloudlab.kernel.statistics.ShareEstimate;
import org.securecloudlab.scenario.expectation.ExpectationOutcome;
import org.securecloudlab.scenario.expectation.Gap;
import org.securecloudlab.scenario.expectation.Observation;

/** Words the outcome of an expectation: the verdict, and sentences that say what was found. */
public final class OutcomeWords {
    private final Wording wording;

    public OutcomeWords(Wording wording) {
        this.wording = wording;
    }

    /** The verdict in a word or two. */
    public String verdict(ExpectationOutcome.Verdict verdict) {
        return wording.text("verdict." + verdict.name().toLowerCase(Locale.ROOT));
    }

    /** What was found, sentence by sentence: the share, the worst values, what was missing. */
    public List<String> explain(ExpectationOutcome outcome) {
        List<String> sentences = new ArrayList<>();
        outcome.share().map(share -> share(share, outcome.requiredShare())).ifPresent(sentences::add);
        outcome.observations().forEach(observation -> sentences.add(observed(observation)));
        sentences.addAll(gaps(outcome));
        return sentences;
    }

    private String share(ShareEstimate share, double required) {
        return wording.text(
                "outcome.share",
                share.held(),
                share.judged(),
                percent(share.share()),
                percent(share.low()),
                percent(share.high()),
                percent(required));
    }

    private String observed(Observation observation) {
        String found = quantity(observation.left());
        String limit = quantity(observation.right());
        String comparison = Printable.of(observation.comparison());
        if (observation.replication().isEmpty()) {
            return wording.text("outcome.once", comparison, found, limit);
        }
        String key = observation.holds() ? "outcome.closest" : "outcome.worst";
        return wording.text(key, observation.replication().getAsInt(), comparison, found, limit);
    }

    private String quantity(Observation.Quantity quantity) {
        return Amounts.one(quantity.value(), quantity.unit(), wording);
    }

    private List<String> gaps(ExpectationOutcome outcome) {
        List<String> sentences = new ArrayList<>();
        for (String stage : outcome.missingStages()) {
            sentences.add(wording.text("outcome.missing", Printable.of(stage)));
        }
        String empty = outcome.gaps().stream()
                .filter(gap -> gap.missingStage().isEmpty())
                .map(Gap::figure)
                .map(Printable::of)
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            sentences.add(wording.text("outcome.empty", empty));
        }
        return sentences;
    }

    private String percent(double share) {
        return Amounts.one(share, "ratio", wording);
    }
}
