package org.securecloudlab.cloud.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.yaml.YamlDocument;
import org.securecloudlab.cloud.yaml.YamlLimits;

class CloudSchemaTest {
    private static final Path PUBLISHED = Path.of("..", "examples", "clouds", "cloud.schema.json");

    /** To publish a changed schema: run with -Dschema.publish=true and commit the file. */
    @Test
    void thePublishedSchemaIsCurrent() throws IOException {
        String current =
                CloudJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(CloudSchema.json()) + "\n";
        if (Boolean.getBoolean("schema.publish")) {
            Files.writeString(PUBLISHED, current);
        }
        assertThat(Files.readString(PUBLISHED)).isEqualTo(current);
    }

    @Test
    void everyKeyOfTheExamplesIsInIt() throws IOException {
        for (String name : List.of("private", "public")) {
            String text = Files.readString(Path.of("..", "examples", "clouds", name + ".yaml"));
            YamlDocument document =
                    YamlDocument.read(text, name, YamlLimits.LARGE).value().orElseThrow();
            List<String> unknown = new ArrayList<>();
            check(document.root(), CloudSchema.json(), "", unknown);
            assertThat(unknown).isEmpty();
        }
    }

    private static void check(JsonNode node, JsonNode given, String path, List<String> unknown) {
        JsonNode schema = resolve(given);
        if (node.isObject() && schema.has("properties")) {
            node.properties().forEach(entry -> {
                if (schema.get("properties").has(entry.getKey())) {
                    check(
                            entry.getValue(),
                            schema.get("properties").get(entry.getKey()),
                            path + "." + entry.getKey(),
                            unknown);
                } else {
                    unknown.add(path + "." + entry.getKey());
                }
            });
        } else if (node.isObject()) {
            node.properties()
                    .forEach(entry -> check(entry.getValue(), schema.path("additionalProperties"), path, unknown));
        } else if (node.isArray()) {
            node.forEach(item -> check(item, schema.path("items"), path, unknown));
        }
    }

    private static JsonNode resolve(JsonNode schema) {
        JsonNode target = schema.has("$ref")
                ? CloudSchema.json().at(schema.get("$ref").textValue().substring(1))
                : schema;
        return target.has("anyOf") ? resolve(target.get("anyOf").get(0)) : target;
    }
}
