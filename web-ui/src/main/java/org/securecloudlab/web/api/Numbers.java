package org.securecloudlab.web.api;

import org.securecloudlab.web.problem.ProblemException;

/** Numbers in paths and headers. */
final class Numbers {

    private Numbers() {}

    static int positive(String parameter, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // answered below, together with numbers that are out of range
        }
        throw ProblemException.parameter(parameter, text, "a number from 1 up");
    }
}
