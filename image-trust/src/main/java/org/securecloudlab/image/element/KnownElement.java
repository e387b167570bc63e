package org.securecloudlab.image.element;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the builder's own documentation says about one of its elements, for what its scripts do not show.
 *
 * @param name of the element
 * @param code what an auditor should say
 * @param isGood it hardens the image
 * @param detail why
 * @param source the documentation
 */
record KnownElement(String name, String code, boolean isGood, String detail, String source) {

    /** The catalogue of this build ({@code known-elements.json}). */
    static List<KnownElement> builtIn() {
        return BuiltIn.ELEMENTS;
    }

    private static final class BuiltIn {
        static final List<KnownElement> ELEMENTS = load();

        private static List<KnownElement> load() {
            try (InputStream json = KnownElement.class.getResourceAsStream("known-elements.json")) {
                List<KnownElement> elements = new ArrayList<>();
                for (JsonNode element : new ObjectMapper().readTree(Objects.requireNonNull(json))) {
                    elements.add(new KnownElement(
                            element.path("name").asText(),
                            element.path("code").asText(),
                            element.path("good").asBoolean(),
                            element.path("detail").asText(),
                            element.path("source").asText()));
                }
                return List.copyOf(elements);
            } catch (IOException e) {
                throw new IllegalStateException("the build's own catalogue can be read", e);
            }
        }
    }
}
