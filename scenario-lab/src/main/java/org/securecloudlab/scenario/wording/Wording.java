package org.securecloudlab.scenario.wording;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of one language: Chinese for every Chinese locale, else English, whatever the machine's own locale is. */
public final class Wording {
    private static final String BUNDLE = "org.securecloudlab.scenario.wording.messages";
    static final ResourceBundle.Control NO_MACHINE_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private Wording(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts for a locale. */
    public static Wording of(Locale locale) {
        return new Wording(ResourceBundle.getBundle(BUNDLE, locale, NO_MACHINE_LOCALE));
    }

    /** The language of the texts as an HTML {@code lang}: {@code en} or {@code zh-Hans}. */
    public String language() {
        return text("language");
    }

    /**
     * A text with its arguments; numbers are written in full, without commas.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public String text(String key, Object... arguments) {
        Object[] strings = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(strings);
    }

    /** A text whose key has an open end, such as the name of a unit; the name itself where there is no text. */
    public String textOr(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }
}
