package org.securecloudlab.web.image.path;

import java.util.Optional;
import org.securecloudlab.image.path.Outcome;
import org.securecloudlab.image.path.Stop;
import org.securecloudlab.web.page.view.SpokenReason;

/**
 * How a rehearsal ended, in the reader's language.
 *
 * @param word for the template's choice: {@code boots}, {@code boots-altered}, {@code stopped}, {@code prevented}
 * @param by the check that stopped it, or what prevented it; empty for a guest that starts
 * @param reason what the check found
 * @param fate what becomes of the request
 */
public record OutcomeView(String word, String by, SpokenReason reason, String fate) {

    static OutcomeView of(Outcome outcome, PathTexts.In texts) {
        Optional<Stop> stop = outcome.stop();
        return new OutcomeView(
                outcome.word(),
                stop.map(Stop::check).map(texts::check).or(outcome::preventedBy).orElse(""),
                texts.reason(stop),
                stop.map(Stop::fate).map(texts::fate).orElse(""));
    }

    public boolean isBreach() {
        return word.equals("boots-altered");
    }

    public boolean isCleanBoot() {
        return word.equals("boots");
    }

    public boolean isPrevented() {
        return word.equals("prevented");
    }
}
