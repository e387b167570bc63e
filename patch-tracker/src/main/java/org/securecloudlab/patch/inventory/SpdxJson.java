package org.securecloudlab.patch.inventory;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;

/**
 * Packages of an SPDX document in JSON: 2.2 and 2.3 ({@code packages}, {@code externalRefs} of type {@code purl}), and 3.0 ({@code
 * @graph} with elements of type {@code software_Package}). Read as a stream, one package after the other.
 */
final class SpdxJson {
    private static final String EXPECTED = "SPDX 2.2, 2.3 or 3.0 in JSON";
    private static final int BEGINNING = 1 << 16;
    private static final Set<String> LISTS = Set.of("packages", "@graph");

    /** More follows after each package. */
    private static final ObjectReader ELEMENTS =
            CloudJson.mapper().reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final LineProblems read;

    private SpdxJson(String file) {
        this.read = new LineProblems(file);
    }

    /** Whether it says that it is SPDX; the version stands in the first properties, the context of 3.0 too. */
    static boolean fits(byte[] document) {
        String beginning = new String(document, 0, Math.min(BEGINNING, document.length), StandardCharsets.UTF_8);
        return beginning.contains("\"spdxVersion\"") || beginning.contains("spdx.org/rdf/3.");
    }

    static ReadInventory read(byte[] document, String file) {
        SpdxJson inventory = new SpdxJson(file);
        try (JsonParser parser = ELEMENTS.createParser(document)) {
            return inventory.lists(parser)
                    ? inventory.read.result()
                    : refused(Problem.error("", "a document without packages", EXPECTED), file);
        } catch (IOException e) {
            String message = e.getMessage() == null
                    ? "unreadable"
                    : e.getMessage().lines().findFirst().orElse("");
            return refused(Problem.error("", message, EXPECTED), file);
        }
    }

    private static ReadInventory refused(Problem problem, String file) {
        return new ReadInventory(List.of(), List.of(problem.in(file)));
    }

    /** Walks through the top; false when there is no list of packages. */
    private boolean lists(JsonParser parser) throws IOException {
        boolean found = false;
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean list = LISTS.contains(parser.currentName());
            JsonToken value = parser.nextToken();
            if (list && value == JsonToken.START_ARRAY) {
                found = true;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    element(ELEMENTS.readTree(parser));
                }
            } else {
                parser.skipChildren();
            }
        }
        return found;
    }

    private void element(JsonNode node) {
        boolean three = node.has("type");
        if (three && !node.path("type").asText().endsWith("software_Package")) {
            return;
        }
        String prefix = three ? "software_" : "";
        new SpdxPackage(
                        node.path("name").asText(),
                        SpdxPackage.told(node.path(three ? "software_packageVersion" : "versionInfo")
                                .asText()),
                        three ? node.path("software_packageUrl").asText() : url(node),
                        node.path(prefix + (three ? "primaryPurpose" : "primaryPackagePurpose"))
                                .asText())
                .addTo(read);
    }

    private static String url(JsonNode node) {
        for (JsonNode reference : node.path("externalRefs")) {
            if (reference.path("referenceType").asText().equals("purl")) {
                return reference.path("referenceLocator").asText();
            }
        }
        return "";
    }
}
