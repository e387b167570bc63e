package org.securecloudlab.scenario.expectation;

import org.securecloudlab.cloud.Problem;

/** Problems at a position of an expectation. */
final class Placed {
    private Placed() {}

    /** An error at a position of the expectation's text. */
    static Problem error(Expectation expectation, Position position, String found, String expected) {
        return Problem.error(expectation.path(), found + " at column " + position.column(), expected)
                .at(expectation.line() + position.line() - 1);
    }
}
