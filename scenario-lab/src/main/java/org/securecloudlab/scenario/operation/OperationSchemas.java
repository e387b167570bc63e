package org.securecloudlab.scenario.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the schema fragments that lie beside the operations. */
public final class OperationSchemas {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OperationSchemas() {}

    static JsonNode load(String name) {
        return load(OperationSchemas.class, name);
    }

    /** The fragment {@code <name>.schema.json} that lies beside a class. */
    public static JsonNode load(Class<?> beside, String name) {
        String resource = name + ".schema.json";
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + resource + " is missing");
            }
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
