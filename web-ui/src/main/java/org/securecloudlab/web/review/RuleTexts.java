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

/** Why a rule matters, in the reader's language; a rule of another jar keeps its own words. */
@ApplicationScoped
class RuleTexts {
    private final Properties chinese = new Properties();

    RuleTexts() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(RuleTexts.class.getResourceAsStream("rules_zh.properties")),
                StandardCharsets.UTF_8)) {
            chinese.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String why(RuleInfo rule, String language) {
        return language.equals("zh") ? chinese.getProperty(rule.id(), rule.why()) : rule.why();
    }
}
