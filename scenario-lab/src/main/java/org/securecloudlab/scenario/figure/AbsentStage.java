package org.securecloudlab.scenario.figure;

import java.util.List;

/**
 * A stage of an instance's life that this build lacks.
 *
 * @param stage its name, such as {@code ready}
 * @param figurePrefixes dotted beginnings of the names of its figures, such as {@code boot.ready}
 */
public record AbsentStage(String stage, List<String> figurePrefixes) {
    public AbsentStage {
        figurePrefixes = List.copyOf(figurePrefixes);
    }

    /** Whether a figure of that name would be this stage's. */
    public boolean owns(String figureName) {
        return figurePrefixes.stream()
                .anyMatch(prefix -> figureName.equals(prefix) || figureName.startsWith(prefix + "."));
    }
}
