package org.securecloudlab.web.entropy.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The list of assessments with the form for a new one, and the page of one. */
@Path("/entropy/assessments")
@Produces(MediaType.TEXT_HTML)
public class AssessmentPages {
    private final Assessments assessments;

    AssessmentPages(Assessments assessments) {
        this.assessments = assessments;
    }

    @GET
    public TemplateInstance list() {
        return Templates.list(
                assessments.list().stream().map(AssessmentView::of).toList());
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public TemplateInstance one(@PathParam("id") long id) {
        return Templates.one(AssessmentView.of(assessments.require(id)));
    }

    @CheckedTemplate(basePath = "assessment")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<AssessmentView> assessments);

        static native TemplateInstance one(AssessmentView view);
    }
}
