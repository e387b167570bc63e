package org.securecloudlab.web.page.view;

import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.web.page.Sentences;

/**
 * Why something was refused: in the reader's language, and what the real code says beside it.
 *
 * @param text the reason
 * @param verbatim the real code's own words, in English; empty where the text is them
 */
public record SpokenReason(String text, String verbatim) {
    /** Nothing to say. */
    public static final SpokenReason NONE = new SpokenReason("", "");

    /** A reason in a language. */
    public static SpokenReason of(Sentence reason, Sentences sentences) {
        boolean translated = sentences.knows(reason) && !reason.arguments().isEmpty();
        return new SpokenReason(
                sentences.say(reason), translated ? reason.arguments().get(0).toString() : "");
    }
}
