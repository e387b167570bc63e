package org.securecloudlab.migration.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.securecloudlab.cloud.Problem;

/** The fields of a JSON object; what does not fit becomes a problem, and reading goes on. */
final class Fields {
    private final JsonNode object;
    private final String path;
    private final List<Problem> problems;

    Fields(JsonNode object, String path, List<Problem> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    boolean has(String name) {
        return object.hasNonNull(name);
    }

    /** A number that must be there; the lower bound where it is not. */
    double number(String name, double least, double most, String unit) {
        if (!has(name)) {
            problems.add(Problem.error(at(name), "nothing", expected(least, most, unit)));
            return least;
        }
        return optional(name, least, most, unit).orElse(least);
    }

    /** A number that may be missing. */
    double number(String name, double least, double most, String unit, double whenMissing) {
        return optional(name, least, most, unit).orElse(whenMissing);
    }

    OptionalDouble optional(String name, double least, double most, String unit) {
        if (!has(name)) {
            return OptionalDouble.empty();
        }
        JsonNode value = object.get(name);
        if (!value.isNumber() || !(value.doubleValue() >= least && value.doubleValue() <= most)) {
            problems.add(Problem.error(at(name), shown(value), expected(least, most, unit)));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value.doubleValue());
    }

    /** One of some words, in lower case; the first where it is missing. */
    String word(String name, List<String> known) {
        if (!has(name)) {
            return known.get(0);
        }
        String word = object.get(name).asText().toLowerCase(Locale.ROOT);
        if (!known.contains(word)) {
            problems.add(Problem.error(at(name), shown(object.get(name)), "one of " + String.join(", ", known)));
            return known.get(0);
        }
        return word;
    }

    Optional<String> text(String name) {
        return has(name) && object.get(name).isTextual()
                ? Optional.of(object.get(name).textValue())
                : Optional.empty();
    }

    /** A quantity with its unit; a bare number is refused, as nobody knows what it counts. */
    OptionalDouble quantity(String name, Quantity kind) {
        if (!has(name)) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = kind.parse(object.get(name).asText());
        if (value.isEmpty()) {
            boolean bare = object.get(name).isNumber();
            problems.add(Problem.error(
                    at(name), shown(object.get(name)) + (bare ? ", a number without a unit" : ""), kind.expected()));
        }
        return value;
    }

    /** Notes every key that is not among the known ones. */
    void allow(String... known) {
        List<String> names = List.of(known);
        object.fieldNames().forEachRemaining(name -> {
            if (!names.contains(name)) {
                problems.add(Problem.error(at(name), "the key " + name, "one of " + String.join(", ", names)));
            }
        });
    }

    JsonNode node(String name) {
        return object.path(name);
    }

    boolean isTrue(String name) {
        return object.path(name).asBoolean(false);
    }

    /** A nested object; one without fields where it is missing. */
    Fields object(String name) {
        if (has(name) && !object.get(name).isObject()) {
            problems.add(Problem.error(at(name), shown(object.get(name)), "an object"));
        }
        return new Fields(object.path(name), at(name), problems);
    }

    /** A list of texts that may be missing. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (has(name) && !object.get(name).isArray()) {
            problems.add(Problem.error(at(name), shown(object.get(name)), "a list of names"));
        }
        object.path(name).forEach(item -> texts.add(item.asText()));
        return texts;
    }

    void refuse(String name, String found, String expected) {
        problems.add(Problem.error(at(name), found, expected));
    }

    String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String expected(double least, double most, String unit) {
        return String.format(Locale.ROOT, "a number of %s from %.0f to %.0f", unit, least, most);
    }

    private static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}
