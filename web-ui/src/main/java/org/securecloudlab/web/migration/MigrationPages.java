package org.securecloudlab.web.migration;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.migration.run.DescribedRun;
import org.securecloudlab.migration.run.MigrationDocument;
import org.securecloudlab.web.security.Roles;

/** The page of live migrations: a document in, its rounds, its exposure and the mitigations out. Nothing is stored. */
@Path("/migrations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
public class MigrationPages {
    /** RFC 9110 section 15.5.21. */
    private static final int UNPROCESSABLE = 422;

    private static final String START = """
            name: orders-db
            guest:
              ramMiB: 32768
              profile: database
            link:
              rate: 10 Gbit/s
              mtu: 9000
            nova:
              release: 2024.1
              options:
                live_migration_permit_auto_converge: true
            risk:
              network: management
            """;

    /** The start: an example with its answers. */
    @GET
    public TemplateInstance start() {
        DescribedRun run = MigrationDocument.read(START, "migration.yaml")
                .value()
                .orElseThrow(() -> new IllegalStateException("our own example"));
        return MigrationTemplates.page(START, GoalForm.NONE, List.of(), Optional.of(MigrationView.of(run)), List.of());
    }

    /** A document's answers, or what is wrong with it. */
    @POST
    public Response answer(
            @FormParam("text") String text,
            @FormParam("minutes") Optional<String> minutes,
            @FormParam("blackoutMs") Optional<String> blackoutMs) {
        String document = text.replace("\r\n", "\n");
        GoalForm goal = new GoalForm(minutes.orElse(""), blackoutMs.orElse(""));
        Parsed<DescribedRun> parsed = MigrationDocument.read(document, "migration.yaml");
        List<Problem> problems = new ArrayList<>(parsed.problems());
        problems.addAll(goal.problems());
        boolean isSound = parsed.value().isPresent() && goal.problems().isEmpty();
        List<SolutionRow> solutions = isSound ? parsed.value().map(goal::solve).orElse(List.of()) : List.of();
        TemplateInstance page =
                MigrationTemplates.page(document, goal, problems, parsed.value().map(MigrationView::of), solutions);
        int status = isSound ? Response.Status.OK.getStatusCode() : UNPROCESSABLE;
        return Response.status(status).entity(page).build();
    }
}
