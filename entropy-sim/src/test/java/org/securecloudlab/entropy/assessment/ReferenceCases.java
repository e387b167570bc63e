package org.securecloudlab.entropy.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The results of the NIST tool and of rngtest, and how an answer is compared with them. */
final class ReferenceCases {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final double TOLERANCE = 1e-6;

    private ReferenceCases() {}

    static JsonNode expected(String name, String part) {
        try (InputStream file = ReferenceCases.class.getResourceAsStream("/entropy/nist90b-public.json")) {
            for (JsonNode one : MAPPER.readTree(Objects.requireNonNull(file)).get("cases")) {
                if (one.get("name").asText().equals(name)) {
                    return one.get(part);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException(name);
    }

    /** The expected values that an answer does not have, by path, with what it has instead. */
    static Map<String, String> differences(JsonNode expected, Map<String, Object> answer) {
        Map<String, String> differences = new TreeMap<>();
        compare("", expected, MAPPER.valueToTree(answer), differences);
        return differences;
    }

    private static void compare(String path, JsonNode expected, JsonNode actual, Map<String, String> differences) {
        if (expected.isObject()) {
            expected.properties()
                    .forEach(field -> compare(
                            path + "/" + field.getKey(), field.getValue(), actual.path(field.getKey()), differences));
        } else if (!isSame(expected, actual)) {
            differences.put(path, actual + " instead of " + expected);
        }
    }

    private static boolean isSame(JsonNode expected, JsonNode actual) {
        if (expected.isNumber() && !expected.isIntegralNumber()) {
            return actual.isNumber() && Math.abs(expected.asDouble() - actual.asDouble()) <= TOLERANCE;
        }
        if (expected.isNumber()) {
            return actual.isNumber() && expected.asDouble() == actual.asDouble();
        }
        return expected.equals(actual);
    }
}
