package org.securecloudlab.web.patch;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scenario.upgrade.PatchPlanning.DrainedPlan;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.web.page.view.Address;
import org.securecloudlab.web.security.Roles;
import org.securecloudlab.web.whatif.AskedCloud;

/** The page that plans a patch: rings, windows, due dates, and the drains of a stored cloud's hosts. */
@Path("/patches/plan")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.VIEWER)
public class PlanPage {
    /** RFC 9110 section 15.5.21. */
    private static final int UNPROCESSABLE = 422;

    private static final String FIRST_REQUEST = """
            from: 2026-07-01T08:00:00Z
            atOnce: 2
            rings:
              - {name: test, soak: P2D}
              - {name: production}
            windows:
              - {name: nightly, start: 2026-07-01T22:00, zone: Europe/Berlin, length: PT4H, rule: FREQ=DAILY}
            assets:
              - {id: test-1, ring: test, work: PT1H}
              - {id: web-1, ring: production, window: nightly, work: PT30M, due: 2026-07-15T08:00:00Z}
              # With a cloud chosen, hosts are emptied first:
              # - {id: compute-001, host: compute-001, ring: production, window: nightly, work: PT20M}
            """;

    private final Clouds clouds;
    private final AskedCloud asked;

    PlanPage(Clouds clouds, AskedCloud asked) {
        this.clouds = clouds;
        this.asked = asked;
    }

    @GET
    public TemplateInstance form() {
        return PatchTemplates.plan(FIRST_REQUEST, clouds.list(), "", Optional.empty(), List.of());
    }

    @POST
    public Response plan(@FormParam("text") Optional<String> text, @FormParam("cloud") Optional<String> cloud) {
        String document = text.orElse("").replace("\r\n", "\n");
        Optional<String> name = Address.given(cloud);
        Parsed<DrainedPlan> plan = PlanAnswer.plan(document, name, asked);
        return Response.status(plan.value().isPresent() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
                .entity(PatchTemplates.plan(document, clouds.list(), name.orElse(""), plan.value(), plan.problems()))
                .build();
    }
}
