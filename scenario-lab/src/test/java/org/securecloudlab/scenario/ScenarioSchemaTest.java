package org.securecloudlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.securecloudlab.scenario.operation.Operations;

class ScenarioSchemaTest {
    private static final Path PUBLISHED = Path.of("..", "examples", "scenarios", "scenario.schema.json");

    /** To publish a changed schema: run with -Dschema.publish=true and commit the file. */
    @Test
    void thePublishedSchemaIsCurrent() throws IOException {
        JsonNode schema = ScenarioSchema.tree(Operations.ofThisBuild());
        // The tests' own operation is on the class path as well.
        ((ObjectNode) schema.at("/properties/timeline/items/properties")).remove(new PingOperation().key());
        String current = schema.toPrettyString() + "\n";
        if (Boolean.getBoolean("schema.publish")) {
            Files.writeString(PUBLISHED, current);
        }
        assertThat(Files.readString(PUBLISHED)).isEqualTo(current);
    }
}
