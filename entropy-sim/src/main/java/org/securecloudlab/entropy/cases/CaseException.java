package org.securecloudlab.entropy.cases;

import org.securecloudlab.cloud.Problem;

/** A case that cannot be run as it stands. */
final class CaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    CaseException(String path, String found, String expected) {
        super(path);
        this.problem = Problem.error(path, found, expected);
    }

    Problem problem() {
        return problem;
    }
}
