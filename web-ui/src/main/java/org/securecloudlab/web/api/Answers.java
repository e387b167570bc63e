package org.securecloudlab.web.api;

import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.web.problem.ProblemException;

/** From what was read to an answer. */
public final class Answers {

    private Answers() {}

    /**
     * The value.
     *
     * @param what the input, at the start of a sentence
     * @throws ProblemException 422 with every problem, when the input was refused
     */
    public static <T> T require(String what, Parsed<T> parsed) {
        return parsed.value().orElseThrow(() -> ProblemException.invalid(what, parsed.problems()));
    }
}
