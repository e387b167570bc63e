package org.securecloudlab.cloud.document;

import java.lang.reflect.Constructor;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.securecloudlab.cloud.Sorted;

/** Any value of any record of the model, by its components: a new component is covered the day it is added. */
final class ArbitraryClouds {
    private ArbitraryClouds() {}

    static <T extends Record> Arbitrary<T> of(Class<T> type) {
        return record(type).map(type::cast);
    }

    private static Arbitrary<?> record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Arbitrary<Object>> parts = new ArrayList<>();
        for (RecordComponent component : components) {
            parts.add(any(component.getGenericType()).asGeneric());
        }
        return Combinators.combine(parts).as(values -> construct(type, components, values));
    }

    private static Object construct(Class<?> type, RecordComponent[] components, List<Object> values) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            return canonical.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Arbitrary<?> any(Type type) {
        return type instanceof ParameterizedType generic ? generic(generic) : simple((Class<?>) type);
    }

    private static Arbitrary<?> generic(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) {
            return any(arguments[0]).optional();
        }
        if (raw == List.class) {
            return any(arguments[0]).list().ofMaxSize(3);
        }
        if (raw == SortedSet.class) {
            return any(arguments[0]).list().ofMaxSize(3).map(ArbitraryClouds::sorted);
        }
        return Arbitraries.maps(text(), any(arguments[1])).ofMaxSize(3).map(ArbitraryClouds::sortedMap);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the element type is only known by reflection
    private static SortedSet<?> sorted(List<?> elements) {
        return Sorted.set((List) elements);
    }

    private static SortedMap<String, ?> sortedMap(Map<String, ?> entries) {
        return Sorted.map(entries);
    }

    private static Arbitrary<?> simple(Class<?> type) {
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        Map<Class<?>, Arbitrary<?>> leaves = Map.of(
                String.class, text(),
                boolean.class, Arbitraries.of(true, false),
                int.class, Arbitraries.integers(),
                Integer.class, Arbitraries.integers(),
                long.class, Arbitraries.longs(),
                Long.class, Arbitraries.longs(),
                double.class, Arbitraries.doubles(),
                OptionalInt.class,
                        Arbitraries.integers().optional().map(v -> v.map(OptionalInt::of)
                                .orElse(OptionalInt.empty())),
                OptionalLong.class,
                        Arbitraries.longs().optional().map(v -> v.map(OptionalLong::of)
                                .orElse(OptionalLong.empty())),
                OptionalDouble.class,
                        Arbitraries.doubles().optional().map(v -> v.map(OptionalDouble::of)
                                .orElse(OptionalDouble.empty())));
        return Optional.<Arbitrary<?>>ofNullable(leaves.get(type))
                .orElseThrow(() -> new IllegalStateException(type.toString()));
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().ofMaxLength(8),
                Arbitraries.of(
                        "",
                        " ",
                        "~",
                        "null",
                        "yes",
                        "no",
                        "1",
                        "1.0",
                        "0x1f",
                        "1_000",
                        "12:30:00",
                        "2024-01-01",
                        "- a",
                        "a: b",
                        "# c",
                        "!",
                        "@",
                        "*a",
                        "&a",
                        "{",
                        "[",
                        "'",
                        "\"",
                        "\n",
                        "a\nb\n",
                        "\t",
                        " lead",
                        "trail ",
                        "北京",
                        "🙂",
                        "a\\b",
                        "%",
                        "|",
                        "<<",
                        "=",
                        "cmp-{000}",
                        "\u0085",
                        "\u2028",
                        "\ufeff"));
    }
}
