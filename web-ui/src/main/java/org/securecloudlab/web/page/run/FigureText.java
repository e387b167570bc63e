package org.securecloudlab.web.page.run;

import java.util.Optional;
import org.securecloudlab.scenario.wording.FigureWords;
import org.securecloudlab.scenario.wording.Wording;

/**
 * What a figure is.
 *
 * @param text in the reader's language where there is one
 * @param isEnglish whether it is English on a page of another language
 */
record FigureText(String text, boolean isEnglish) {
    /** Said elsewhere. */
    static final FigureText NONE = new FigureText("", false);

    static FigureText of(String figure, String english, Wording wording, FigureWords words) {
        Optional<String> translated = words.describe(figure);
        return new FigureText(
                translated.orElse(english),
                translated.isEmpty() && !wording.language().equals("en"));
    }
}
