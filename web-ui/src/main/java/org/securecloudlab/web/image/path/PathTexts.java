package org.securecloudlab.web.image.path;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.securecloudlab.image.path.Attack;
import org.securecloudlab.image.path.BootPath;
import org.securecloudlab.image.path.Fate;
import org.securecloudlab.image.path.Place;
import org.securecloudlab.image.path.Remedy;
import org.securecloudlab.image.path.Stop;
import org.securecloudlab.web.page.Sentences;
import org.securecloudlab.web.page.view.SpokenReason;

/** What the engine calls ways, places, attacks and remedies, in the reader's language; English is the engine's own. */
@ApplicationScoped
class PathTexts {
    private final Map<String, Properties> byLanguage =
            Map.of("en", load("texts_en.properties"), "zh", load("texts_zh.properties"));

    /** The texts of one language. */
    In in(String language) {
        return new In(Objects.requireNonNullElseGet(byLanguage.get(language), Properties::new), Sentences.in(language));
    }

    private static Properties load(String file) {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(PathTexts.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** One language. */
    record In(Properties texts, Sentences sentences) {
        SpokenReason reason(Optional<Stop> stop) {
            return stop.map(found -> SpokenReason.of(found.reason(), sentences)).orElse(SpokenReason.NONE);
        }

        String path(BootPath path) {
            return texts.getProperty("path." + path.name(), path.text());
        }

        String place(Place place) {
            return texts.getProperty("place." + place.name(), place.text());
        }

        String who(Place place) {
            return texts.getProperty("who." + place.name(), place.whoCanChange());
        }

        String attack(Attack attack) {
            return texts.getProperty("attack." + attack.name(), attack.text());
        }

        String fate(Fate fate) {
            return texts.getProperty("fate." + fate.name(), fate.text());
        }

        String remedy(Remedy remedy) {
            return texts.getProperty("remedy." + remedy.name(), remedy.text());
        }

        String check(String name) {
            return texts.getProperty("check." + key(name), name);
        }

        /** For the picture, where there is little room. */
        String shortCheck(String name) {
            return texts.getProperty("short." + key(name), name);
        }

        private static String key(String name) {
            return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        }
    }
}
