package org.securecloudlab.web.api;

import org.jspecify.annotations.Nullable;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;

/** JSON bodies. */
public final class Bodies {

    private Bodies() {}

    /**
     * The body.
     *
     * @throws ProblemException 400 when there was none
     */
    public static <T> T require(@Nullable T body) {
        if (body == null) {
            throw new ProblemException(ProblemKind.BAD_REQUEST, "The body is missing; a JSON object is expected");
        }
        return body;
    }
}
