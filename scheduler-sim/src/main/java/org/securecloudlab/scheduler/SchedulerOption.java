package org.securecloudlab.scheduler;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.securecloudlab.scheduler.python.PythonNumber;

/**
 * An option of nova.conf that the scheduler, a filter or a weigher reads. Values are text as oslo.config reads them.
 *
 * @param name {@code section.option}
 * @param defaultValue nova's default
 * @param kind what is expected, for messages
 * @param parser from the option's values (one, unless it is multi-valued); throws {@link IllegalArgumentException}
 * @param <T> its type
 */
public record SchedulerOption<T>(String name, T defaultValue, String kind, Function<List<String>, T> parser) {

    /** A floating point number. */
    public static SchedulerOption<Double> decimal(String name, double defaultValue) {
        return new SchedulerOption<>(name, defaultValue, "a number", values -> PythonNumber.decimal(last(values))
                .orElseThrow(() -> new IllegalArgumentException("not a number")));
    }

    /** A floating point number, at least so much. */
    public static SchedulerOption<Double> decimal(String name, double defaultValue, double least) {
        SchedulerOption<Double> any = decimal(name, defaultValue);
        return new SchedulerOption<>(name, defaultValue, "a number, at least " + least, values -> {
            double value = any.parser().apply(values);
            if (value < least) {
                throw new IllegalArgumentException("too small");
            }
            return value;
        });
    }

    /** One of several texts, or none. */
    public static SchedulerOption<String> choice(String name, Collection<String> choices) {
        return new SchedulerOption<>(name, "", "one of " + String.join(", ", choices), values -> {
            String value = last(values);
            if (!value.isEmpty() && !choices.contains(value)) {
                throw new IllegalArgumentException("not among the choices");
            }
            return value;
        });
    }

    /** An integer within bounds (inclusive). */
    public static SchedulerOption<Integer> integer(String name, int defaultValue, int least) {
        return new SchedulerOption<>(name, defaultValue, "an integer, at least " + least, values -> {
            int value = PythonNumber.integer(last(values))
                    .filter(number -> number.bitLength() < Integer.SIZE)
                    .orElseThrow(() -> new IllegalArgumentException("not an integer"))
                    .intValue();
            if (value < least) {
                throw new IllegalArgumentException("too small");
            }
            return value;
        });
    }

    /** A boolean, as oslo.config spells them. */
    public static SchedulerOption<Boolean> bool(String name, boolean defaultValue) {
        return new SchedulerOption<>(name, defaultValue, "true or false", values -> switch (last(values)
                .toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off" -> false;
            default -> throw new IllegalArgumentException("not a boolean");
        });
    }

    /** Free text. */
    public static SchedulerOption<String> text(String name, String defaultValue) {
        return new SchedulerOption<>(name, defaultValue, "text", SchedulerOption::last);
    }

    /** A comma-separated list. */
    public static SchedulerOption<List<String>> list(String name, List<String> defaultValue) {
        return new SchedulerOption<>(name, defaultValue, "a comma-separated list", values -> commaList(last(values)));
    }

    /** An option that may be given several times. */
    public static SchedulerOption<List<String>> multi(String name, List<String> defaultValue) {
        return new SchedulerOption<>(name, defaultValue, "any number of values", List::copyOf);
    }

    private static List<String> commaList(String text) {
        return List.of(text.split(",", -1)).stream()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String last(List<String> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no value");
        }
        return values.get(values.size() - 1).strip();
    }
}
