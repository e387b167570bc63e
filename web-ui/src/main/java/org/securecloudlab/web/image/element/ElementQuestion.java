package org.securecloudlab.web.image.element;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.image.element.ElementPlan;

/**
 * What is to be built.
 *
 * @param elements as the builder is given them
 * @param environment variables of the build
 * @param skipsBase leave the element {@code base} out
 */
record ElementQuestion(List<String> elements, SortedMap<String, String> environment, boolean skipsBase) {
    private static final int MOST_ELEMENTS = 200;
    private static final int MOST_VARIABLES = 200;
    private static final int LONGEST = 10_000;

    /**
     * Reads.
     *
     * @param elements names; several may stand in one text, separated by blanks or commas
     * @param variables each {@code NAME=VALUE}
     */
    static Parsed<ElementQuestion> of(List<String> elements, List<String> variables, boolean skipsBase) {
        List<Problem> problems = new ArrayList<>();
        List<String> names = elements.stream()
                .flatMap(text -> List.of(text.split("[\\s,]+")).stream())
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.isEmpty() || names.size() > MOST_ELEMENTS) {
            problems.add(Problem.error("element", names.size() + " names", "1 to " + MOST_ELEMENTS + " elements"));
        }
        SortedMap<String, String> environment = new TreeMap<>();
        for (String variable : variables) {
            int equals = variable.indexOf('=');
            if (equals <= 0 || variable.length() > LONGEST) {
                problems.add(Problem.error(
                        "env", "[" + variable.substring(0, Math.min(100, variable.length())) + "]", "NAME=VALUE"));
            } else {
                environment.put(variable.substring(0, equals), variable.substring(equals + 1));
            }
        }
        if (variables.size() > MOST_VARIABLES) {
            problems.add(Problem.error("env", variables.size() + " variables", "at most " + MOST_VARIABLES));
        }
        return problems.isEmpty()
                ? Parsed.of(new ElementQuestion(names, environment, skipsBase), List.of())
                : Parsed.refused(problems);
    }

    /** With what the builder adds. */
    List<String> asked() {
        return ElementPlan.asked(elements, skipsBase, environment.getOrDefault("ARCH", "amd64"));
    }
}
