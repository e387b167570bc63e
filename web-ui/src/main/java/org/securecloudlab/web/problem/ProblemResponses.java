package org.securecloudlab.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Problem;

/** Writes problems: for REST, for pages, and for what is refused before either sees it. */
@ApplicationScoped
public class ProblemResponses {
    private static final String HTML = "text/html;charset=UTF-8";

    private final ObjectMapper mapper;
    private final Instance<ProblemPage> pages;

    ProblemResponses(ObjectMapper mapper, Instance<ProblemPage> pages) {
        this.mapper = mapper;
        this.pages = pages;
    }

    /** A response without a list of problems. */
    public Response response(ProblemKind kind, String detail, RoutingContext context) {
        return response(kind, detail, context, List.of(), Map.of());
    }

    /** A response. */
    public Response response(
            ProblemKind kind,
            String detail,
            RoutingContext context,
            List<Problem> problems,
            Map<String, String> headers) {
        ProblemDetail body = detail(kind, detail, context.request(), problems);
        boolean asPage = pages.isResolvable() && ProblemPage.isWanted(context);
        Response.ResponseBuilder builder = Response.status(kind.status())
                .type(asPage ? HTML : ProblemDetail.MEDIA_TYPE)
                .entity(asPage ? pages.get().html(body, context) : json(body));
        headers.forEach(builder::header);
        return builder.build();
    }

    /** Ends a request that never reached a resource. Whatever it still sends is not read: the connection closes. */
    public void send(HttpServerRequest request, ProblemKind kind, String detail) {
        HttpServerResponse response = request.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        response.setStatusCode(kind.status()).putHeader("Content-Type", ProblemDetail.MEDIA_TYPE);
        if (!request.isEnded()) {
            response.putHeader("Connection", "close");
        }
        response.end(json(detail(kind, detail, request, List.of())));
    }

    private static ProblemDetail detail(
            ProblemKind kind, String detail, HttpServerRequest request, List<Problem> problems) {
        return new ProblemDetail(
                "about:blank",
                kind.title(),
                kind.status(),
                detail,
                String.valueOf(request.path()),
                ProblemItem.of(problems));
    }

    private String json(ProblemDetail detail) {
        try {
            return mapper.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
