package org.securecloudlab.web.problem;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.securecloudlab.store.BadCursorException;
import org.securecloudlab.store.ConflictException;
import org.securecloudlab.store.patch.VersionConflictException;
import org.securecloudlab.store.scenario.RevisionConflictException;

/** What the store refuses, as HTTP says it. */
public class StoreMappers {
    private final ProblemResponses responses;

    StoreMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    public Response cursor(BadCursorException e, RoutingContext request) {
        return answer(ProblemKind.BAD_REQUEST, e, request);
    }

    @ServerExceptionMapper
    public Response conflict(ConflictException e, RoutingContext request) {
        return answer(ProblemKind.CONFLICT, e, request);
    }

    /** Two people wrote (RFC 9110 section 13.1.1). Where there was no condition, the name is taken. */
    @ServerExceptionMapper
    public Response revision(RevisionConflictException e, RoutingContext request) {
        boolean conditional = request.request().getHeader("If-Match") != null;
        return answer(conditional ? ProblemKind.PRECONDITION_FAILED : ProblemKind.CONFLICT, e, request);
    }

    /** The same for the record of patches. */
    @ServerExceptionMapper
    public Response version(VersionConflictException e, RoutingContext request) {
        boolean conditional = request.request().getHeader("If-Match") != null;
        return answer(conditional ? ProblemKind.PRECONDITION_FAILED : ProblemKind.CONFLICT, e, request);
    }

    private Response answer(ProblemKind kind, RuntimeException e, RoutingContext request) {
        return responses.response(kind, String.valueOf(e.getMessage()), request);
    }
}
