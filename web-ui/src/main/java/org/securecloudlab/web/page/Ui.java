package org.securecloudlab.web.page;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.web.page.view.SpokenReason;

/** How this visitor wants the pages, and where they are; templates read it as {@code inject:ui}. */
@Named("ui")
@RequestScoped
public class Ui {
    /** Cookie with the language chosen in the header. */
    static final String LANGUAGE_COOKIE = "lab-language";
    /** Cookie with the colours chosen in the header. */
    static final String THEME_COOKIE = "lab-theme";

    static final List<String> LANGUAGES = List.of("en", "zh");
    static final List<String> THEMES = List.of("auto", "light", "dark");

    private final RoutingContext request;

    Ui(RoutingContext request) {
        this.request = request;
    }

    /** Chosen by cookie, else by the browser's Accept-Language, else English. */
    public String language() {
        return cookie(LANGUAGE_COOKIE, LANGUAGES).orElseGet(this::acceptedLanguage);
    }

    /** The language as an HTML and locale tag: our Chinese is the simplified one. */
    public String languageTag() {
        return language().equals("zh") ? "zh-Hans" : "en";
    }

    /** What an engine explains, in the visitor's language. */
    public String say(Sentence sentence) {
        return Sentences.in(language()).say(sentence);
    }

    /** A reason in the visitor's language, with the real code's words. */
    public SpokenReason reason(Sentence sentence) {
        return SpokenReason.of(sentence, Sentences.in(language()));
    }

    public Locale locale() {
        return Locale.forLanguageTag(language());
    }

    /** {@code auto} follows the system. */
    public String theme() {
        return cookie(THEME_COOKIE, THEMES).orElse("auto");
    }

    /** Path and query of this page, to come back to. */
    public String here() {
        return String.valueOf(request.request().uri());
    }

    /** First segment of the path: which entry of the navigation is current. */
    public String section() {
        String[] segments = String.valueOf(request.request().path()).split("/", 3);
        return segments.length > 1 ? segments[1] : "";
    }

    private Optional<String> cookie(String name, List<String> allowed) {
        return Optional.ofNullable(request.request().getCookie(name))
                .map(Cookie::getValue)
                .filter(allowed::contains);
    }

    private String acceptedLanguage() {
        return request.acceptableLanguages().stream()
                .map(language -> String.valueOf(language.tag()).toLowerCase(Locale.ROOT))
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse("en");
    }
}
