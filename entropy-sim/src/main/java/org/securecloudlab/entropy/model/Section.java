package org.securecloudlab.entropy.model;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.yaml.YamlDocument;

/** One mapping of a document: its values, and a problem with its line for each that is wrong. */
final class Section {
    private static final double NANOS = 1e9;

    private final YamlDocument document;
    private final JsonNode node;
    private final JsonPointer pointer;
    private final String path;
    private final List<Problem> problems;

    private Section(YamlDocument document, JsonNode node, JsonPointer pointer, String path, List<Problem> problems) {
        this.document = document;
        this.node = node;
        this.pointer = pointer;
        this.path = path;
        this.problems = problems;
    }

    static Section root(YamlDocument document, List<Problem> problems) {
        Section root = new Section(document, document.root(), JsonPointer.empty(), "", problems);
        if (!document.root().isObject()) {
            problems.add(Problem.error("", "no mapping", "a mapping with name, hosts and guests")
                    .at(1));
        }
        return root;
    }

    /** Notes every key that is none of these. */
    Section knows(String... keys) {
        Set<String> known = Set.of(keys);
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                wrong(key, "the key " + key, "one of " + String.join(", ", keys));
            }
        });
        return this;
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** The mapping below a key; an empty one when there is none. */
    Section inside(String key) {
        JsonNode child = node.path(key);
        if (!child.isObject() && !(child instanceof MissingNode)) {
            wrong(key, "no mapping", "a mapping");
        }
        return new Section(document, child, pointer.appendProperty(key), below(key), problems);
    }

    /** The mappings of a list. */
    List<Section> each(String key) {
        JsonNode list = node.path(key);
        List<Section> sections = new ArrayList<>();
        if (!list.isArray()) {
            if (!(list instanceof MissingNode)) {
                wrong(key, "no list", "a list of mappings");
            }
            return sections;
        }
        for (int i = 0; i < list.size(); i++) {
            JsonPointer place = pointer.appendProperty(key).appendIndex(i);
            sections.add(new Section(document, list.get(i), place, below(key) + "[" + i + "]", problems));
        }
        return sections;
    }

    String text(String key, String otherwise) {
        JsonNode value = node.path(key);
        if (value instanceof MissingNode) {
            return otherwise;
        }
        if (!value.isValueNode() || value.isNull()) {
            wrong(key, "no text", "text");
            return otherwise;
        }
        return value.asText();
    }

    Optional<String> text(String key) {
        return has(key) ? Optional.of(text(key, "")) : Optional.empty();
    }

    boolean flag(String key, boolean otherwise) {
        JsonNode value = node.path(key);
        if (!value.isBoolean() && !(value instanceof MissingNode)) {
            wrong(key, value.asText(), "true or false");
        }
        return value.asBoolean(otherwise);
    }

    int whole(String key, int otherwise, int least, int most) {
        return (int) number(key, otherwise, least, most, true);
    }

    double number(String key, double otherwise, double least, double most) {
        return number(key, otherwise, least, most, false);
    }

    private double number(String key, double otherwise, double least, double most, boolean whole) {
        JsonNode value = node.path(key);
        if (value instanceof MissingNode) {
            return otherwise;
        }
        double number = value.isNumber() ? value.doubleValue() : Double.NaN;
        boolean fits = number >= least && number <= most && (!whole || value.isIntegralNumber());
        if (!fits) {
            wrong(
                    key,
                    found(value),
                    (whole ? "a whole number from " : "a number from ") + plain(least) + " to " + plain(most));
            return otherwise;
        }
        return number;
    }

    /** A time in seconds: ISO 8601, or a plain number of seconds. */
    double seconds(String key, double otherwise, double most) {
        JsonNode value = node.path(key);
        if (value instanceof MissingNode) {
            return otherwise;
        }
        double seconds = value.isNumber() ? value.doubleValue() : parsed(value.asText());
        if (!(seconds >= 0 && seconds <= most)) {
            wrong(key, found(value), "a time such as PT30S, at most " + Duration.ofSeconds((long) most));
            return otherwise;
        }
        return seconds;
    }

    private static double parsed(String text) {
        try {
            return Duration.parse(text.toUpperCase(Locale.ROOT)).toNanos() / NANOS;
        } catch (DateTimeException | ArithmeticException e) {
            return Double.NaN;
        }
    }

    <E extends Enum<E>> E choice(String key, E otherwise, E[] all) {
        if (!has(key)) {
            return otherwise;
        }
        String word = text(key, "");
        List<String> labels = new ArrayList<>();
        for (E each : all) {
            String label = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (label.equalsIgnoreCase(word)) {
                return each;
            }
            labels.add(label);
        }
        wrong(key, word, "one of " + String.join(", ", labels));
        return otherwise;
    }

    SortedMap<String, String> texts(String key) {
        SortedMap<String, String> texts = new TreeMap<>();
        JsonNode map = node.path(key);
        if (map.isObject()) {
            map.properties()
                    .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        } else if (!(map instanceof MissingNode)) {
            wrong(key, "no mapping", "a mapping of texts");
        }
        return texts;
    }

    void wrong(String key, String found, String expected) {
        JsonPointer place = key.isEmpty() ? pointer : pointer.appendProperty(key);
        problems.add(Problem.error(key.isEmpty() ? path : below(key), found, expected)
                .at(document.line(place)));
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String found(JsonNode value) {
        String text = value.isValueNode() ? value.asText() : "no number";
        return text.length() > 60 ? text.substring(0, 60) : text;
    }

    private static String plain(double number) {
        return number == StrictMath.rint(number) && StrictMath.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
