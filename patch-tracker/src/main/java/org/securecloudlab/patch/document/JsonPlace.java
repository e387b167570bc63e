package org.securecloudlab.patch.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.securecloudlab.cloud.Problem;

/** A value in a JSON document, where it stands, and the problems of the whole document. */
public final class JsonPlace {
    private static final int SHOWN = 80;

    private final JsonNode node;
    private final String path;
    private final List<Problem> problems;

    private JsonPlace(JsonNode node, String path, List<Problem> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
    }

    public static JsonPlace root(JsonNode node) {
        return new JsonPlace(node, "", new ArrayList<>());
    }

    public List<Problem> problems() {
        return problems;
    }

    public JsonNode node() {
        return node;
    }

    public void error(String expected) {
        problems.add(Problem.error(path, shown(), expected));
    }

    public void warning(String expected) {
        problems.add(Problem.warning(path, shown(), expected));
    }

    /** A property; missing ones are a missing node. */
    public JsonPlace get(String name) {
        return new JsonPlace(node.path(name), path.isEmpty() ? name : path + "." + name, problems);
    }

    public boolean isGiven() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** The elements of an array; none, and an error, when it is something else. */
    public List<JsonPlace> elements() {
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
    public List<JsonPlace> objects() {
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

    public List<String> texts() {
        return elements().stream().map(JsonPlace::text).toList();
    }

    /** A text that has to be there. */
    public String text() {
        if (!node.isTextual() || node.textValue().isEmpty()) {
            error("a text");
            return "";
        }
        return node.textValue();
    }

    /** A text that may be missing. */
    public String textOr(String otherwise) {
        return isGiven() && !node.asText().isEmpty() ? text() : otherwise;
    }

    /** A time of RFC 3339 that may be missing. */
    public Optional<Instant> time() {
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

    /** A whole number within bounds; the other one, where none is given. */
    public int integerOr(int otherwise, int least, int most) {
        if (!isGiven()) {
            return otherwise;
        }
        if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < least || node.intValue() > most) {
            error("a whole number from " + least + " to " + most);
            return otherwise;
        }
        return node.intValue();
    }

    /** A number within bounds; the other one, where none is given. */
    public double numberOr(double otherwise, double least, double most) {
        if (!isGiven()) {
            return otherwise;
        }
        if (!node.isNumber() || !(node.doubleValue() >= least && node.doubleValue() <= most)) {
            error("a number from " + least + " to " + most);
            return otherwise;
        }
        return node.doubleValue();
    }

    /** True or false; the other one, where nothing is given. */
    public boolean flagOr(boolean otherwise) {
        if (isGiven() && !node.isBoolean()) {
            error("true or false");
        }
        return node.isBoolean() ? node.booleanValue() : otherwise;
    }

    /** A duration of ISO 8601 that is not negative, such as {@code P2D} or {@code PT4H}. */
    public Duration durationOr(Duration otherwise) {
        if (!isGiven()) {
            return otherwise;
        }
        try {
            Duration duration = Duration.parse(node.asText());
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeException e) {
            // Told below, like a negative one.
        }
        error("a duration such as P2D or PT4H");
        return otherwise;
    }

    /** A word of an enumeration, in lower case with hyphens; the other one, where none is given. */
    public <E extends Enum<E>> E wordOr(Class<E> words, E otherwise) {
        if (!isGiven()) {
            return otherwise;
        }
        List<String> known = new ArrayList<>();
        for (E word : words.getEnumConstants()) {
            known.add(Words.of(word));
            if (node.isTextual() && Words.of(word).equals(node.textValue().toLowerCase(Locale.ROOT))) {
                return word;
            }
        }
        error("one of " + String.join(", ", known));
        return otherwise;
    }

    /** A text made into a value; an error when the maker refuses it with a {@link DateTimeException} or IllegalArgumentException. */
    public <T> T made(Function<String, T> maker, T otherwise, String expected) {
        if (!isGiven()) {
            return otherwise;
        }
        try {
            return maker.apply(node.asText());
        } catch (DateTimeException | IllegalArgumentException e) {
            error(expected);
            return otherwise;
        }
    }

    /** An error when there is none. */
    public JsonPlace needed(String expected) {
        if (!isGiven()) {
            error(expected);
        }
        return this;
    }

    /** An error for each property that has no meaning here. */
    public void only(String... known) {
        List<String> names = List.of(known);
        node.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                get(name).error("one of " + String.join(", ", names));
            }
        });
    }

    /** The place as problems write it. */
    public String path() {
        return path;
    }

    private String shown() {
        if (!node.isValueNode()) {
            return kind(node);
        }
        String text = node.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    public static String kind(JsonNode node) {
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
