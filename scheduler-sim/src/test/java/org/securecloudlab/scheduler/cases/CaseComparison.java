package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares an answer with what nova said: every field of the expected value, numbers as exact doubles. */
final class CaseComparison {
    /** For reading only. */
    private static final Set<String> NOT_COMPARED = Set.of("type");

    private final List<String> differences = new ArrayList<>();

    static List<String> differences(JsonNode expected, JsonNode answer) {
        CaseComparison comparison = new CaseComparison();
        comparison.compare("", expected, answer);
        return comparison.differences;
    }

    private void compare(String path, JsonNode expected, JsonNode answer) {
        if (expected.isNumber() && answer.isNumber()) {
            if (expected.doubleValue() != answer.doubleValue()) {
                differ(path, expected, answer);
            }
        } else if (expected.isObject() && answer.isObject()) {
            compareFields(path, expected, answer);
        } else if (expected.isArray() && answer.isArray() && expected.size() == answer.size()) {
            for (int place = 0; place < expected.size(); place++) {
                compare(path + "[" + place + "]", expected.get(place), answer.get(place));
            }
        } else if (!expected.equals(answer)) {
            differ(path, expected, answer);
        }
    }

    private void compareFields(String path, JsonNode expected, JsonNode answer) {
        expected.properties().forEach(field -> {
            if (!NOT_COMPARED.contains(field.getKey())) {
                compare(path + "/" + field.getKey(), field.getValue(), answer.path(field.getKey()));
            }
        });
        if (path.endsWith("/state_after")) {
            answer.properties().forEach(field -> {
                if (!expected.has(field.getKey())) {
                    differences.add(path + "/" + field.getKey() + ": changed, though nova left it");
                }
            });
        }
    }

    private void differ(String path, JsonNode expected, JsonNode answer) {
        differences.add(path + ": nova " + expected + ", here " + answer);
    }
}
