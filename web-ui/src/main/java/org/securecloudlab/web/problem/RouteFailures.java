package org.securecloudlab.web.problem;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Answers what fails before or beside the resources: bodies above the limit, requests that HTTP does not allow. */
@ApplicationScoped
public class RouteFailures {
    private static final List<Integer> STATUSES = List.of(400, 404, 405, 408, 413, 414, 415, 431);

    private final ProblemResponses responses;

    RouteFailures(ProblemResponses responses) {
        this.responses = responses;
    }

    void register(@Observes Router router) {
        // Before the handler that would answer with its own page.
        router.route().order(Integer.MIN_VALUE).failureHandler(this::fail);
    }

    private void fail(RoutingContext context) {
        if (STATUSES.contains(context.statusCode())) {
            ProblemKind kind = ProblemKind.of(context.statusCode());
            responses.send(context.request(), kind, Details.of(kind, context));
        } else {
            context.next();
        }
    }
}
