package org.securecloudlab.cloud;

import java.util.List;
import java.util.Optional;

/**
 * What reading an input gave: a value unless something was an error, and all problems at once.
 *
 * @param value present exactly when no problem is an error
 * @param problems every problem found, in document order
 */
public record Parsed<T>(Optional<T> value, List<Problem> problems) {

    public Parsed {
        problems = List.copyOf(problems);
        if (value.isPresent() == problems.stream().anyMatch(Problem::isError)) {
            throw new IllegalArgumentException(
                    "a value goes with no error, and no value with at least one: " + problems);
        }
    }

    /** A value with warnings, or with nothing to say. */
    public static <T> Parsed<T> of(T value, List<Problem> warnings) {
        return new Parsed<>(Optional.of(value), warnings);
    }

    /** A refusal; at least one of the problems is an error. */
    public static <T> Parsed<T> refused(List<Problem> problems) {
        return new Parsed<>(Optional.empty(), problems);
    }
}
