package org.securecloudlab.web.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Problem;

/** A request that cannot be done, for a reason that its sender is told. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient List<Problem> problems;
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    public ProblemException(ProblemKind kind, String detail) {
        this(kind, detail, List.of());
    }

    public ProblemException(ProblemKind kind, String detail, List<Problem> problems) {
        super(detail);
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    /** Nothing there under that name. */
    public static ProblemException notFound(String what, Object name) {
        return new ProblemException(ProblemKind.NOT_FOUND, "There is no " + what + " [" + name + "]");
    }

    /** An input with errors: refused, nothing changed. */
    public static ProblemException invalid(String what, List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        return new ProblemException(
                ProblemKind.INVALID_INPUT,
                what + " was refused: " + errors + (errors == 1 ? " error" : " errors") + ". Nothing was changed",
                problems);
    }

    /** One wrong parameter. */
    public static ProblemException parameter(String name, String found, String expected) {
        return new ProblemException(
                ProblemKind.BAD_REQUEST,
                "The parameter " + name + " is wrong",
                List.of(Problem.error(name, found, expected)));
    }

    /** The same, with a response header such as {@code Retry-After}. */
    public ProblemException header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProblemKind kind() {
        return kind;
    }

    public List<Problem> problems() {
        return problems;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
