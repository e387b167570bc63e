package org.securecloudlab.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.securecloudlab.web.LabConfig;
import org.securecloudlab.web.problem.ProblemKind;
import org.securecloudlab.web.problem.ProblemResponses;

/**
 * Refuses what another web site makes a browser send, before anything else looks at the request. Two attacks: DNS rebinding (a foreign name
 * that suddenly means 127.0.0.1; the Host header betrays it) and cross-site requests (Origin and Sec-Fetch-Site betray them, W3C Fetch Metadata
 * section 2.3). That is the protection against CSRF as well, so that REST, uploads and forms are covered by one rule and no token can be forgotten.
 */
@ApplicationScoped
public class SiteGuard {
    /** Runs before every other filter of the application and of Quarkus. */
    static final int PRIORITY = 10_000;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final HostNames names;
    private final ProblemResponses responses;

    SiteGuard(AccessMode mode, LabConfig config, ProblemResponses responses) {
        this.names = mode.loginRequired()
                ? HostNames.of(config.security().allowedHosts().orElse(List.of()))
                : HostNames.LOOPBACK;
        this.responses = responses;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        MultiMap headers = request.headers();
        if (headers.getAll("Host").size() > 1 || !names.allow(request)) {
            responses.send(
                    request,
                    ProblemKind.MISDIRECTED,
                    "This server does not answer to the name in Host. " + names.hint());
        } else if (!READING.contains(request.method()) && isForeign(request)) {
            responses.send(request, ProblemKind.FORBIDDEN, "Another web site may not write here");
        } else if (isFormWithoutOrigin(request)) {
            responses.send(
                    request,
                    ProblemKind.FORBIDDEN,
                    "A form must say where it comes from: Origin or Sec-Fetch-Site. Programs use /api/v1");
        } else {
            context.next();
        }
    }

    private static boolean isForeign(HttpServerRequest request) {
        List<String> sites = request.headers().getAll("Sec-Fetch-Site");
        if (!sites.stream().allMatch(site -> site.equals("same-origin") || site.equals("none"))) {
            return true;
        }
        String own = request.scheme() + "://" + request.authority();
        return !request.headers().getAll("Origin").stream().allMatch(origin -> origin.equalsIgnoreCase(own));
    }

    /** Browsers of the last years send one of the two with every form; a form on a page that sends neither is no browser's. */
    private static boolean isFormWithoutOrigin(HttpServerRequest request) {
        return !READING.contains(request.method())
                && !request.path().startsWith("/api/")
                && !request.headers().contains("Origin")
                && !request.headers().contains("Sec-Fetch-Site");
    }
}
