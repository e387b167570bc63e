package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.securecloudlab.cloud.Sorted;

/** Makes a component's value of a node, by the component's type. */
final class ValueReader {
    private static final Map<Class<?>, Object> WHEN_MISSING = Map.of(
            Optional.class, Optional.empty(),
            OptionalInt.class, OptionalInt.empty(),
            OptionalLong.class, OptionalLong.empty(),
            OptionalDouble.class, OptionalDouble.empty(),
            List.class, List.of(),
            SortedSet.class, Sorted.emptySet(),
            SortedMap.class, Sorted.emptyMap());

    private final DocumentProblems problems;
    private final RecordReader records;
    private final Map<Class<?>, BiFunction<JsonNode, Place, Optional<?>>> leaves = Map.of(
            String.class, this::text,
            boolean.class, this::bool,
            int.class, this::whole,
            Integer.class, this::whole,
            long.class, this::big,
            Long.class, this::big,
            double.class, this::real,
            OptionalInt.class, (node, place) -> whole(node, place).map(OptionalInt::of),
            OptionalLong.class, (node, place) -> big(node, place).map(OptionalLong::of),
            OptionalDouble.class, (node, place) -> real(node, place).map(OptionalDouble::of));

    ValueReader(DocumentProblems problems, RecordReader records) {
        this.problems = problems;
        this.records = records;
    }

    /** What a component is when its key is missing; a problem unless it may be. */
    Optional<?> missing(RecordComponent component, Place place) {
        Optional<?> value = Optional.ofNullable(WHEN_MISSING.get(component.getType()));
        if (value.isEmpty()) {
            problems.error(place, "no " + component.getName(), "the key " + component.getName());
        }
        return value;
    }

    Optional<?> read(Type type, JsonNode node, Place place) {
        Class<?> raw = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (node.isNull() && raw.getSimpleName().startsWith("Optional")) {
            return Optional.ofNullable(WHEN_MISSING.get(raw));
        }
        if (type instanceof ParameterizedType generic) {
            return generic(raw, generic.getActualTypeArguments(), node, place);
        }
        if (raw.isRecord()) {
            return records.any(raw, node, place);
        }
        return raw.isEnum() ? constant(raw, node, place) : leaf(raw, node, place);
    }

    private Optional<?> leaf(Class<?> type, JsonNode node, Place place) {
        BiFunction<JsonNode, Place, Optional<?>> reader = leaves.get(type);
        if (reader == null) {
            throw new IllegalStateException("no reader for " + type);
        }
        return reader.apply(node, place);
    }

    private Optional<?> generic(Class<?> raw, Type[] arguments, JsonNode node, Place place) {
        if (raw == Optional.class) {
            Optional<?> value = read(arguments[0], node, place);
            return value.isEmpty() ? value : Optional.of(value);
        }
        if (raw == List.class) {
            return list(arguments[0], node, place);
        }
        return raw == SortedSet.class
                ? list(arguments[0], node, place).map(TreeSet::new)
                : map(arguments[1], node, place);
    }

    private Optional<List<Object>> list(Type element, JsonNode node, Place place) {
        if (!node.isArray()) {
            return wrong(node, place, "a list");
        }
        List<Object> elements = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            read(element, node.get(i), place.index(i)).ifPresent(elements::add);
        }
        return elements.size() == node.size() ? Optional.of(elements) : Optional.empty();
    }

    private Optional<SortedMap<String, Object>> map(Type element, JsonNode node, Place place) {
        if (!node.isObject()) {
            return wrong(node, place, "a mapping");
        }
        SortedMap<String, Object> entries = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            Place inside = place.key(entry.getKey());
            Optional<?> value = element == String.class
                    ? scalar(entry.getValue(), inside)
                    : read(element, entry.getValue(), inside);
            value.ifPresent(v -> entries.put(entry.getKey(), v));
        }
        return entries.size() == node.size() ? Optional.of(entries) : Optional.empty();
    }

    /** Properties and metadata are texts whatever they look like. */
    private Optional<String> scalar(JsonNode node, Place place) {
        return node.isNumber() || node.isBoolean() ? Optional.of(node.asText()) : text(node, place);
    }

    private Optional<String> text(JsonNode node, Place place) {
        boolean fits = node.isTextual() || node.isIntegralNumber();
        return fits ? Optional.of(node.asText()) : wrong(node, place, "text");
    }

    private Optional<Boolean> bool(JsonNode node, Place place) {
        return node.isBoolean() ? Optional.of(node.booleanValue()) : wrong(node, place, "true or false");
    }

    private Optional<Integer> whole(JsonNode node, Place place) {
        boolean fits = node.isIntegralNumber() && node.canConvertToInt();
        return fits ? Optional.of(node.intValue()) : wrong(node, place, "a whole number");
    }

    private Optional<Long> big(JsonNode node, Place place) {
        boolean fits = node.isIntegralNumber() && node.canConvertToLong();
        return fits ? Optional.of(node.longValue()) : wrong(node, place, "a whole number");
    }

    private Optional<Double> real(JsonNode node, Place place) {
        return node.isNumber() ? Optional.of(node.doubleValue()) : wrong(node, place, "a number");
    }

    private Optional<?> constant(Class<?> type, JsonNode node, Place place) {
        for (Object each : type.getEnumConstants()) {
            if (node.isTextual() && each.toString().equalsIgnoreCase(node.textValue())) {
                return Optional.of(each);
            }
        }
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
        return wrong(node, place, "one of " + String.join(", ", names));
    }

    private <T> Optional<T> wrong(JsonNode node, Place place, String expected) {
        problems.error(place, describe(node), expected);
        return Optional.empty();
    }

    /** What a node is, in a few words. */
    static String describe(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "a mapping";
            case ARRAY -> "a list";
            case STRING -> "the text \"" + abbreviated(node.textValue()) + "\"";
            case NULL, MISSING -> "nothing";
            default -> abbreviated(node.asText());
        };
    }

    private static String abbreviated(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "…";
    }
}
