package org.securecloudlab.cli;

import java.util.List;
import org.securecloudlab.cloud.Problem;

/** Ends a command with exit status 2 and the problems of its input. */
final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InputException(List<Problem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    InputException(String path, String found, String expected) {
        this(List.of(Problem.error(path, found, expected)));
    }

    List<Problem> problems() {
        return problems;
    }
}
