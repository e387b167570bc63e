package org.securecloudlab.web.image.element;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.image.report.ElementAnswer;
import org.securecloudlab.web.api.ApiPaths;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Audits an element list of disk-image-builder; the folders of {@code ELEMENTS_PATH} come as an archive. */
@Path(ApiPaths.V1 + "/images/elements")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Images")
public class ElementsResource {
    private final SentElements sent;

    ElementsResource(SentElements sent) {
        this.sent = sent;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "auditElements",
            summary =
                    "What disk-image-builder makes of an element list: elements, scripts in order, and what an auditor should say")
    public Map<String, Object> audit(
            InputStream body,
            @QueryParam("element") List<String> elements,
            @QueryParam("env") List<String> environment,
            @QueryParam("skipBase") @DefaultValue("false") boolean skipsBase,
            @HeaderParam("Content-Length") @DefaultValue("-1") long length) {
        return ElementAnswer.of(sent.review(body, length, question(elements, environment, skipsBase)));
    }

    static ElementQuestion question(List<String> elements, List<String> environment, boolean skipsBase) {
        Parsed<ElementQuestion> question = ElementQuestion.of(elements, environment, skipsBase);
        return question.value().orElseThrow(() -> ProblemException.invalid("The question", question.problems()));
    }
}
