package org.securecloudlab.web.image.element;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What the codes of findings mean, in the reader's language. */
final class FindingTexts {
    private static final Map<String, Properties> BY_LANGUAGE =
            Map.of("en", load("findings_en.properties"), "zh", load("findings_zh.properties"));

    private FindingTexts() {}

    /** The text of a code; the code itself where there is none. */
    static String of(String language, String code) {
        return Objects.requireNonNullElseGet(BY_LANGUAGE.get(language), Properties::new)
                .getProperty(code, code);
    }

    private static Properties load(String file) {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(FindingTexts.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
