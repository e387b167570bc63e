package org.securecloudlab.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.web.problem.ProblemDetail;
import org.securecloudlab.web.problem.ProblemItem;

/** Shows a problem as a page to those who asked for a page; REST and programs keep the RFC 9457 document. */
public class ErrorPages {
    private static final MediaType HTML = new MediaType("text", "html", "UTF-8");

    private final ObjectMapper json;

    ErrorPages(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400
                && response.getEntity() instanceof String document
                && MediaType.valueOf(ProblemDetail.MEDIA_TYPE).isCompatible(response.getMediaType())
                && wantsPage(request)) {
            response.setEntity(page(read(document)).render(), new Annotation[0], HTML);
        }
    }

    private static boolean wantsPage(ContainerRequestContext request) {
        return !request.getUriInfo().getPath().startsWith("/api/")
                && request.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> type.getType().equals("text")
                                && type.getSubtype().equals("html"));
    }

    private ProblemDetail read(String document) {
        try {
            return json.readValue(document, ProblemDetail.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemplateInstance page(ProblemDetail problem) {
        return PageTemplates.error(
                problem.status(),
                problem.detail(),
                problem.problems().stream().map(ErrorPages::problem).toList());
    }

    private static Problem problem(ProblemItem item) {
        return new Problem(
                item.severity().equals("error") ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                item.file(),
                item.path(),
                item.line(),
                item.found(),
                item.expected(),
                item.hint());
    }
}
