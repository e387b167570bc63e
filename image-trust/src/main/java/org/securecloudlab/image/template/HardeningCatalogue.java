package org.securecloudlab.image.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Hardening rules as data.
 *
 * @param rules in the order of the catalogue
 */
public record HardeningCatalogue(List<HardeningRule> rules) {

    public HardeningCatalogue {
        rules = List.copyOf(rules);
    }

    /** The catalogue of this build ({@code hardening-catalogue.json}). */
    public static HardeningCatalogue builtIn() {
        return BuiltIn.CATALOGUE;
    }

    /**
     * Reads one: an array of objects with {@code id}, {@code control}, {@code title}, {@code source} and {@code commands}, regular
     * expressions that are looked for in a line.
     *
     * @throws IllegalArgumentException when a pattern is wrong
     */
    public static HardeningCatalogue read(InputStream json) throws IOException {
        List<HardeningRule> rules = new ArrayList<>();
        for (JsonNode rule : new ObjectMapper().readTree(json)) {
            List<Pattern> commands = new ArrayList<>();
            rule.path("commands").forEach(pattern -> commands.add(Pattern.compile(pattern.asText())));
            rules.add(new HardeningRule(
                    rule.path("id").asText(),
                    rule.path("control").asText(),
                    rule.path("title").asText(),
                    rule.path("source").asText(),
                    commands));
        }
        return new HardeningCatalogue(rules);
    }

    /** The rules that a command carries out, each once. */
    List<AuditFinding> findings(Element command) {
        return ScriptReview.hardening(Elements.path(command), CommandReview.script(command), this);
    }

    private static final class BuiltIn {
        static final HardeningCatalogue CATALOGUE = load();

        private static HardeningCatalogue load() {
            try (InputStream json = HardeningCatalogue.class.getResourceAsStream("hardening-catalogue.json")) {
                return read(Objects.requireNonNull(json));
            } catch (IOException e) {
                throw new IllegalStateException("the build's own catalogue can be read", e);
            }
        }
    }
}
