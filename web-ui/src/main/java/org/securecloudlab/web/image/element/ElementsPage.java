package org.securecloudlab.web.image.element;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.securecloudlab.web.page.Ui;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** The part of the page of images that audits an element list. */
@Path("/images/elements")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OPERATOR)
public class ElementsPage {
    private final SentElements sent;
    private final Ui ui;

    ElementsPage(SentElements sent, Ui ui) {
        this.sent = sent;
        this.ui = ui;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public TemplateInstance audit(
            InputStream body,
            @QueryParam("element") List<String> elements,
            @QueryParam("env") List<String> environment,
            @QueryParam("skipBase") @DefaultValue("false") boolean skipsBase,
            @HeaderParam("Content-Length") @DefaultValue("-1") long length) {
        try {
            ElementQuestion question = ElementsResource.question(elements, environment, skipsBase);
            return Templates.report(ElementsView.of(sent.review(body, length, question), ui.language()));
        } catch (ProblemException e) {
            return Templates.report(ElementsView.refused(String.valueOf(e.getMessage()), e.problems()));
        }
    }

    @CheckedTemplate(basePath = "imageElements")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance report(ElementsView view);
    }
}
