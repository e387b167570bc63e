package org.securecloudlab.cloud.json;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** What a JSON value of a Java type looks like, in words. */
final class JsonTypes {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, long.class, Integer.class, Long.class, OptionalInt.class, OptionalLong.class);
    private static final Set<Class<?>> DECIMAL = Set.of(double.class, Double.class, OptionalDouble.class);

    private JsonTypes() {}

    static String words(Class<?> type) {
        if (WHOLE.contains(type)) {
            return "a whole number";
        }
        if (DECIMAL.contains(type)) {
            return "a number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "text in quotes";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .sorted()
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "a time such as 2026-01-31T12:00:00Z";
        }
        if (Duration.class.isAssignableFrom(type)) {
            return "a duration such as PT5M";
        }
        return Collection.class.isAssignableFrom(type) || type.isArray() ? "a list" : object(type);
    }

    private static String object(Class<?> type) {
        if (!type.isRecord() || Map.class.isAssignableFrom(type)) {
            return "an object";
        }
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.joining(", ", "an object with the properties ", ""));
    }
}
