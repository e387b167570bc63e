package org.securecloudlab.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.securecloudlab.cloud.review.RuleInfo;

/** What findings say, in the reader's language; a rule of another jar keeps its own words. */
@ApplicationScoped
class RuleTexts {
    private final Properties chinese = new Properties();
    private final Phrases phrases = new Phrases();

    RuleTexts() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(RuleTexts.class.getResourceAsStream("rules_zh.properties")),
                StandardCharsets.UTF_8)) {
            chinese.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A note, a fix or what was found. */
    String phrase(String english, String language) {
        return language.equals("zh") ? phrases.chinese(english) : english;
    }

    /** Why a rule matters. */
    String why(RuleInfo rule, String language) {
        return language.equals("zh") ? chinese.getProperty(rule.id(), rule.why()) : rule.why();
    }
}
