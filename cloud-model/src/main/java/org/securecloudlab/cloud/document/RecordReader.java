package org.securecloudlab.cloud.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes a record of a mapping, by the record's own components: every wrong, missing or unknown key is a problem, and the first
 * does not hide the next.
 */
final class RecordReader {
    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private final DocumentProblems problems;
    private final ValueReader values;

    RecordReader(DocumentProblems problems) {
        this.problems = problems;
        this.values = new ValueReader(problems, this);
    }

    /** What a record type is made of, looked up once. */
    private record Shape(List<RecordComponent> components, Constructor<?> constructor, Set<String> keys) {
        static Shape of(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            Set<String> keys = new LinkedHashSet<>();
            components.forEach(component -> keys.add(component.getName()));
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
                return new Shape(components, constructor, keys);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " has no canonical constructor", e);
            }
        }
    }

    /**
     * Reads a record; empty when something is wrong with it, which is then noted.
     *
     * @param elsewhere keys that were taken out before, to be suggested for misspelt ones
     */
    <T extends Record> Optional<T> read(Class<T> type, JsonNode node, Place place, Set<String> elsewhere) {
        return any(type, node, place, elsewhere).map(type::cast);
    }

    /** Notes every key that is not among the known ones. */
    void checkKeys(JsonNode node, Place place, Set<String> keys) {
        node.fieldNames().forEachRemaining(name -> {
            if (!keys.contains(name)) {
                problems.error(place.key(name), "the key " + name, "a known key", Nearest.hint(name, keys));
            }
        });
    }

    Optional<Object> any(Class<?> type, JsonNode given, Place place) {
        return any(type, given, place, Set.of());
    }

    private Optional<Object> any(Class<?> type, JsonNode given, Place place, Set<String> elsewhere) {
        JsonNode node = Presets.apply(type, given);
        if (!(node instanceof ObjectNode)) {
            problems.error(place, ValueReader.describe(given), "a mapping");
            return Optional.empty();
        }
        Shape shape = SHAPES.computeIfAbsent(type, Shape::of);
        checkKeys(node, place, elsewhere.isEmpty() ? shape.keys() : union(shape.keys(), elsewhere));
        Object[] arguments = new Object[shape.components().size()];
        boolean complete = true;
        for (int i = 0; i < arguments.length; i++) {
            RecordComponent component = shape.components().get(i);
            JsonNode value = node.path(component.getName());
            Optional<?> argument = value instanceof MissingNode
                    ? values.missing(component, place)
                    : values.read(component.getGenericType(), value, place.key(component.getName()));
            complete &= argument.isPresent();
            arguments[i] = argument.orElse(null);
        }
        return complete ? Optional.of(construct(shape, arguments)) : Optional.empty();
    }

    private static Set<String> union(Set<String> first, Set<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return all;
    }

    private static Object construct(Shape shape, Object[] arguments) {
        try {
            return shape.constructor().newInstance(arguments);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot make " + shape.constructor(), e);
        }
    }
}
