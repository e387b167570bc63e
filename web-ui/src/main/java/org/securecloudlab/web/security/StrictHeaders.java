package org.securecloudlab.web.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Headers that every response carries, refusals included. Scripts and styles come from files of this server only: charts
 * draw on a canvas, and the editor's style sheets are adopted by its shadow root, so that neither needs an inline style. There are no CORS headers, ever.
 */
@ApplicationScoped
public class StrictHeaders {
    /** The policy of pages. */
    static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /** The policy of documents that carry their own styles and no script, such as a report: they cannot reach this server. */
    public static final String DOCUMENT_POLICY =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
                    + " base-uri 'none'; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(StrictHeaders::add, SiteGuard.PRIORITY + 1);
    }

    private static void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Content-Security-Policy", PAGE_POLICY);
        // Not no-referrer: browsers would then send "Origin: null" with the pages' own forms.
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        if (String.valueOf(context.request().path()).startsWith("/api/")) {
            headers.set("Cache-Control", "no-store");
        }
        context.next();
    }
}
