package org.securecloudlab.web.problem;

import io.vertx.ext.web.RoutingContext;

/** The sentence for a status that the framework decided. */
final class Details {

    private Details() {}

    static String of(ProblemKind kind, RoutingContext context) {
        String asked = context.request().method() + " " + context.request().path();
        return switch (kind) {
            case NOT_FOUND -> "There is nothing under " + context.request().path();
            case METHOD_NOT_ALLOWED -> asked + " is not supported; /q/openapi lists what is";
            case UNSUPPORTED_TYPE ->
                "The body's Content-Type [" + context.request().getHeader("Content-Type") + "] is not supported by "
                        + asked + "; /q/openapi lists what is";
            case NOT_ACCEPTABLE ->
                "The formats in Accept [" + context.request().getHeader("Accept") + "] are not offered by " + asked;
            case TOO_LARGE -> "The body is larger than this server takes";
            case BAD_REQUEST -> "A parameter or the body of " + asked + " cannot be read";
            default -> kind.title();
        };
    }
}
