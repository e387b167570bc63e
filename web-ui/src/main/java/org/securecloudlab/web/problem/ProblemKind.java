package org.securecloudlab.web.problem;

import java.util.Arrays;

/** The kinds of problem that the server answers with: RFC 9110 section 15, RFC 6585. */
public enum ProblemKind {
    BAD_REQUEST(400, "The request is malformed"),
    INVALID_INPUT(422, "The input is invalid"),
    UNAUTHENTICATED(401, "Please log in"),
    FORBIDDEN(403, "Not allowed"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "This method is not supported here"),
    NOT_ACCEPTABLE(406, "None of the accepted formats is offered"),
    REQUEST_TIMEOUT(408, "The request took too long to arrive"),
    CONFLICT(409, "In conflict with what is there"),
    GONE(410, "Not there any more"),
    PRECONDITION_FAILED(412, "It was changed in the meantime"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_TYPE(415, "The format of the body is not supported"),
    MISDIRECTED(421, "This name is not served here"),
    PRECONDITION_REQUIRED(428, "Say which version you change"),
    TOO_MANY(429, "Too many requests"),
    INTERNAL(500, "The server failed"),
    BUSY(503, "Busy, please come back later");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The kind for a status; other 4xx count as bad requests, other 5xx as failures. */
    public static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status >= 500 ? INTERNAL : BAD_REQUEST);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
