package org.securecloudlab.scenario.expectation;

import java.io.Serial;
import org.securecloudlab.cloud.Problem;

/** Carries the first syntax error out of the recursive parser; it never leaves the package. */
final class SyntaxException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Position position;
    private final String found;
    private final String expected;
    private final String hint;

    SyntaxException(Position position, String found, String expected, String hint) {
        super(found + " instead of " + expected, null, false, false);
        this.position = position;
        this.found = found;
        this.expected = expected;
        this.hint = hint;
    }

    SyntaxException(Token token, String expected, String hint) {
        this(token.position(), token.found(), expected, hint);
    }

    SyntaxException(Token token, String expected) {
        this(token, expected, "");
    }

    Problem problem(Expectation expectation) {
        return Placed.error(expectation, position, found, expected).hint(hint);
    }
}
