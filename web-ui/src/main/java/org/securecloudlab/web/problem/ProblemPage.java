package org.securecloudlab.web.problem;

import io.vertx.ext.web.RoutingContext;

/** Shows a problem to somebody who looks at pages; the pages implement it. Everybody else gets {@code application/problem+json}. */
public interface ProblemPage {

    /** The page as HTML; called where a browser asked for a page, also before anybody has logged in. */
    String html(ProblemDetail problem, RoutingContext context);

    /** Whether the caller is a browser that wants a page, not a program or a part of a page. */
    static boolean isWanted(RoutingContext context) {
        String path = String.valueOf(context.request().path());
        String accept = context.request().getHeader("Accept");
        return accept != null
                && accept.contains("text/html")
                && !path.startsWith("/api/")
                && !path.startsWith("/q/")
                && context.request().getHeader("HX-Request") == null;
    }
}
