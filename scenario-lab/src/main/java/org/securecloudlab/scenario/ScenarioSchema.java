package org.securecloudlab.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.securecloudlab.scenario.operation.Operation;
import org.securecloudlab.scenario.operation.Operations;

/** The JSON Schema (draft 2020-12) of scenarios, for editors and for the reader: the core, and one fragment of each operation. */
public final class ScenarioSchema {
    private static final String CORE = "scenario.schema.json";

    private ScenarioSchema() {}

    /** The schema of this build, indented. */
    public static String json() {
        return tree(Operations.ofThisBuild()).toPrettyString() + "\n";
    }

    static JsonNode tree(Operations operations) {
        JsonNode schema = core();
        ObjectNode entry = (ObjectNode) schema.at("/properties/timeline/items/properties");
        for (Operation operation : operations.all()) {
            entry.set(operation.key(), operation.schema());
        }
        return schema;
    }

    private static JsonNode core() {
        try (InputStream in = ScenarioSchema.class.getResourceAsStream(CORE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + CORE + " is missing");
            }
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
