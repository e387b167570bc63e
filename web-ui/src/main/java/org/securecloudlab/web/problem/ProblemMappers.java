package org.securecloudlab.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.securecloudlab.cloud.Problem;

/** What REST answers when something goes wrong. A failure of our own is logged with a number and told by that number only. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemResponses responses;
    private final LoginChallenge challenge;

    ProblemMappers(ProblemResponses responses, LoginChallenge challenge) {
        this.responses = responses;
        this.challenge = challenge;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException e, RoutingContext request) {
        return responses.response(e.kind(), String.valueOf(e.getMessage()), request, e.problems(), e.headers());
    }

    @ServerExceptionMapper(priority = 1)
    public Response json(JsonProcessingException e, RoutingContext request) {
        return badJson(e, request);
    }

    /** More specific than the mapper that Quarkus brings, which would win over the one for all of JSON. */
    @ServerExceptionMapper(priority = 1)
    public Response mismatch(MismatchedInputException e, RoutingContext request) {
        return badJson(e, request);
    }

    @ServerExceptionMapper
    public Response validation(ConstraintViolationException e, RoutingContext request) {
        List<Problem> problems = e.getConstraintViolations().stream()
                .map(v -> Problem.error(
                        lastName(v.getPropertyPath().toString()), String.valueOf(v.getInvalidValue()), v.getMessage()))
                .sorted(java.util.Comparator.comparing(Problem::path))
                .toList();
        return responses.response(ProblemKind.BAD_REQUEST, "A parameter is wrong", request, problems, Map.of());
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e, RoutingContext request) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return badJson(json, request);
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        ProblemKind kind = ProblemKind.of(status);
        return responses.response(kind, Details.of(kind, request), request);
    }

    @ServerExceptionMapper(priority = 1)
    public Uni<Response> unauthorized(UnauthorizedException e, RoutingContext request) {
        return challenge.answer(request);
    }

    @ServerExceptionMapper(priority = 1)
    public Uni<Response> authenticationFailed(AuthenticationFailedException e, RoutingContext request) {
        return challenge.answer(request);
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException e, RoutingContext request) {
        return responses.response(
                ProblemKind.FORBIDDEN,
                "Your role does not allow this. viewer reads, operator runs and writes, admin deletes",
                request);
    }

    @ServerExceptionMapper
    public Response failure(Throwable e, RoutingContext request) {
        String number = UUID.randomUUID().toString();
        LOG.errorf(e, "Request %s %s failed, number %s", request.request().method(), path(request), number);
        return responses.response(
                ProblemKind.INTERNAL, "The server failed; its log says more under number " + number, request);
    }

    private Response badJson(JsonProcessingException e, RoutingContext request) {
        return responses.response(
                ProblemKind.BAD_REQUEST,
                "The body is not the JSON that is expected here",
                request,
                List.of(JsonProblems.of(e)),
                Map.of());
    }

    private static String path(RoutingContext request) {
        return String.valueOf(request.request().path());
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
