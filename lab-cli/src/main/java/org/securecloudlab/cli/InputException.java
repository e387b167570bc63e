package org.securecloudlab.cli;

import java.util.List;
import org.securecloudlab.cloud.Problem;

/** Ends a command with exit status 2 and the problems of its input. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InputException(List<Problem> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    public InputException(String path, String found, String expected) {
        this(List.of(Problem.error(path, found, expected)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
