package org.securecloudlab.patch.advisory;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Problem;

/** A value in a JSON document, where it stands, and the problems of the whole document. */
final class JsonPlace {
    private static final int SHOWN = 80;

    private final JsonNode node;
    private final String path;
    private final List<Problem> problems;

    private JsonPlace(JsonNode node, String path, List<Problem> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    static JsonPlace root(JsonNode node) {
        return new JsonPlace(node, "", new ArrayList<>());
    }

    List<Problem> problems() {
        return problems;
    }

    JsonNode node() {
        return node;
    }

    void error(String expected) {
        problems.add(Problem.error(path, shown(), expected));
    }

    void warning(String expected) {
        problems.add(Problem.warning(path, shown(), expected));
    }

    /** A property; missing ones are a missing node. */
    JsonPlace get(String name) {
        return new JsonPlace(node.path(name), path.isEmpty() ? name : path + "." + name, problems);
    }

    boolean isGiven() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** The elements of an array; none, and an error, when it is something else. */
    List<JsonPlace> elements() {
        if (!isGiven()) {
            return List.of();
        }
        if (!node.isArray()) {
            error("a list");
            return List.of();
        }
        List<JsonPlace> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            elements.add(new JsonPlace(node.get(i), path + "[" + i + "]", problems));
        }
        return elements;
    }

    /** The elements that are objects; an error for each of the others. */
    List<JsonPlace> objects() {
        List<JsonPlace> objects = new ArrayList<>();
        for (JsonPlace element : elements()) {
            if (element.node.isObject()) {
                objects.add(element);
            } else {
                element.error("an object");
            }
        }
        return objects;
    }

    List<String> texts() {
        return elements().stream().map(JsonPlace::text).toList();
    }

    /** A text that has to be there. */
    String text() {
        if (!node.isTextual() || node.textValue().isEmpty()) {
            error("a text");
            return "";
        }
        return node.textValue();
    }

    /** A text that may be missing. */
    String textOr(String otherwise) {
        return isGiven() && !node.asText().isEmpty() ? text() : otherwise;
    }

    /** A time of RFC 3339 that may be missing. */
    Optional<Instant> time() {
        if (!isGiven()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(node.asText()).toInstant());
        } catch (DateTimeException e) {
            error("a time such as 2024-03-01T00:00:00Z");
            return Optional.empty();
        }
    }

    private String shown() {
        if (!node.isValueNode()) {
            return kind(node);
        }
        String text = node.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case MISSING -> "nothing";
            case NULL -> "null";
            case STRING -> "a text";
            case NUMBER -> "a number";
            case BOOLEAN -> "true or false";
            case BINARY, POJO -> "bytes";
        };
    }
}
