package org.securecloudlab.cloud.oslo;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A converted option value. */
public sealed interface OptionValue {

    /** The value as a configuration file would write it: {@code true}, {@code 1.5}, {@code a,b}, {@code k:v}. */
    String text();

    /** What Python's {@code str} makes of it; that is what another option that refers to it gets. */
    String python();

    /** What Python's {@code repr} makes of it inside a list or dict. */
    default String pythonItem() {
        return python();
    }

    /** The value as JSON-ready Java: String, Boolean, BigInteger, Double, List or Map; empty for none. */
    Optional<Object> plain();

    /** A string. */
    record Text(String text) implements OptionValue {
        @Override
        public String python() {
            return text;
        }

        @Override
        public String pythonItem() {
            return PythonText.quoted(text);
        }

        @Override
        public Optional<Object> plain() {
            return Optional.of(text);
        }
    }

    /** A boolean. */
    record Bool(boolean value) implements OptionValue {
        @Override
        public String text() {
            return String.valueOf(value);
        }

        @Override
        public String python() {
            return value ? "True" : "False";
        }

        @Override
        public Optional<Object> plain() {
            return Optional.of(value);
        }
    }

    /** An integer of any size. */
    record Int(BigInteger value) implements OptionValue {
        @Override
        public String text() {
            return value.toString();
        }

        @Override
        public String python() {
            return value.toString();
        }

        @Override
        public Optional<Object> plain() {
            return Optional.of(value);
        }
    }

    /** A floating point number; infinite and not-a-number are possible, as in oslo. */
    record Real(double value) implements OptionValue {
        @Override
        public String text() {
            return PythonText.real(value);
        }

        @Override
        public String python() {
            return PythonText.real(value);
        }

        @Override
        public Optional<Object> plain() {
            return Optional.of(value);
        }
    }

    /** A list. */
    record Items(List<OptionValue> items) implements OptionValue {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.stream().map(OptionValue::text).collect(Collectors.joining(","));
        }

        @Override
        public String python() {
            return items.stream().map(OptionValue::pythonItem).collect(Collectors.joining(", ", "[", "]"));
        }

        @Override
        public Optional<Object> plain() {
            return Optional.of(items.stream().flatMap(i -> i.plain().stream()).toList());
        }
    }

    /** A dictionary, in the order of the file. */
    record Entries(Map<String, OptionValue> entries) implements OptionValue {
        public Entries {
            entries = new LinkedHashMap<>(entries);
        }

        @Override
        public String text() {
            return entries.entrySet().stream()
                    .map(e -> e.getKey() + ":" + e.getValue().text())
                    .collect(Collectors.joining(","));
        }

        @Override
        public String python() {
            return entries.entrySet().stream()
                    .map(e ->
                            PythonText.quoted(e.getKey()) + ": " + e.getValue().pythonItem())
                    .collect(Collectors.joining(", ", "{", "}"));
        }

        @Override
        public Optional<Object> plain() {
            Map<String, Object> result = new LinkedHashMap<>();
            entries.forEach((k, v) -> v.plain().ifPresent(p -> result.put(k, p)));
            return Optional.of(result);
        }
    }

    /** Python's None: an empty number, or an option without a default. */
    record None() implements OptionValue {
        @Override
        public String text() {
            return "";
        }

        @Override
        public String python() {
            return "";
        }

        @Override
        public Optional<Object> plain() {
            return Optional.empty();
        }
    }
}
