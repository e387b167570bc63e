package org.securecloudlab.scenario.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the schema fragments that lie beside the operations. */
final class OperationSchemas {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OperationSchemas() {}

    /** The fragment {@code <name>.schema.json}. */
    static JsonNode load(String name) {
        String resource = name + ".schema.json";
        try (InputStream in = OperationSchemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
