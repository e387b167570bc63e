package org.securecloudlab.web.problem;

import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks a caller to log in: programs by 401, a browser that wants a page by the login form or the OIDC provider. */
@ApplicationScoped
public class LoginChallenge {
    private final ProblemResponses responses;
    private final HttpAuthenticator authenticator;
    private final boolean oidc;

    LoginChallenge(
            ProblemResponses responses,
            HttpAuthenticator authenticator,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "false") boolean oidc) {
        this.responses = responses;
        this.authenticator = authenticator;
        this.oidc = oidc;
    }

    Uni<Response> answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (String.valueOf(request.path()).startsWith("/api/")) {
            return Uni.createFrom().item(unauthenticated(context));
        }
        if (request.getHeader("HX-Request") != null) {
            return Uni.createFrom()
                    .item(Response.status(401).header("HX-Redirect", "/login").build());
        }
        return oidc ? providerChallenge(context) : Uni.createFrom().item(redirect("/login"));
    }

    private Response unauthenticated(RoutingContext context) {
        // A script in a page gets no WWW-Authenticate: the browser would open its own dialogue over the page.
        Map<String, String> headers = context.request().getHeader("Sec-Fetch-Mode") == null
                ? Map.of("WWW-Authenticate", "Basic realm=\"Secure Cloud Lab\", charset=\"UTF-8\"")
                : Map.of();
        return responses.response(
                ProblemKind.UNAUTHENTICATED,
                "Send name and password (HTTP basic), or a bearer token where OIDC is configured",
                context,
                List.of(),
                headers);
    }

    private Uni<Response> providerChallenge(RoutingContext context) {
        return authenticator.getChallenge(context).map(challenge -> {
            if (challenge == null) {
                return redirect("/login");
            }
            Response.ResponseBuilder response = Response.status(challenge.status);
            challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
            return response.build();
        });
    }

    private static Response redirect(String location) {
        return Response.status(302).header("Location", location).build();
    }
}
