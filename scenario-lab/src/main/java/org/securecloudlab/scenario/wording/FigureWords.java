package org.securecloudlab.scenario.wording;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.securecloudlab.scenario.figure.Statistic;

/**
 * What figures mean, in languages beside the English of their definitions, by the figure's name. A part of a name that stands for a project, a
 * zone or a resource is {@code *} in the texts' key and {@code {0}} in the text, so stored reports of any age can be told.
 */
public final class FigureWords {
    private static final String BUNDLE = "org.securecloudlab.scenario.wording.figures";
    private static final FigureWords NONE = new FigureWords(Optional.empty());

    private final Optional<ResourceBundle> bundle;

    private FigureWords(Optional<ResourceBundle> bundle) {
        this.bundle = bundle;
    }

    /** Those for a locale; for a language without texts, such as English, none. */
    public static FigureWords of(Locale locale) {
        try {
            return new FigureWords(Optional.of(ResourceBundle.getBundle(BUNDLE, locale, Wording.NO_MACHINE_LOCALE)));
        } catch (MissingResourceException e) {
            return NONE;
        }
    }

    /**
     * What a figure means; empty when this language has no text for it.
     *
     * @param name of the figure, such as {@code placement.failed}, or of a statistic of it, such as {@code boot.ready.p99}
     */
    public Optional<String> describe(String name) {
        return bundle.flatMap(
                words -> find(words, name).or(() -> sampled(name).flatMap(sample -> find(words, sample))));
    }

    /** The name without the suffix of a statistic. */
    private static Optional<String> sampled(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && Statistic.of(name.substring(dot + 1)).isPresent()
                ? Optional.of(name.substring(0, dot))
                : Optional.empty();
    }

    private static Optional<String> find(ResourceBundle words, String name) {
        if (words.containsKey(name)) {
            return Optional.of(words.getString(name));
        }
        for (int from = name.indexOf('.') + 1; from > 0; from = name.indexOf('.', from) + 1) {
            int end = name.indexOf('.', from);
            String part = end < 0 ? name.substring(from) : name.substring(from, end);
            String pattern = name.substring(0, from) + '*' + name.substring(from + part.length());
            if (words.containsKey(pattern)) {
                return Optional.of(words.getString(pattern).replace("{0}", part));
            }
        }
        return Optional.empty();
    }
}
