package org.securecloudlab.web.patch;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.patch.urgency.CvssBand;
import org.securecloudlab.store.patch.Advisories;
import org.securecloudlab.store.patch.AdvisoryRow;
import org.securecloudlab.store.patch.Assets;
import org.securecloudlab.store.patch.PatchWindows;
import org.securecloudlab.store.patch.Teams;
import org.securecloudlab.web.problem.ProblemException;

/** The pages on patches: my instances, advisories and the board of each, windows, coverage, exposure. */
@Path("/patches")
@Produces(MediaType.TEXT_HTML)
public class PatchPages {
    private static final int WEEKS = 8;
    private static final int REPLICATIONS = 100;
    private static final String FIRST_MODEL = """
            days: 365
            advisoriesPerYear: {critical: 10, high: 60, medium: 120}
            groups:
              - {name: web, owner: web, instances: 200, affectedShare: 0.1, response: {median: P5D, sigma: 1.2}}
              - {name: unowned, instances: 40, affectedShare: 0.1}
            policies:
              - {name: each when ready}
              - {name: every four weeks, every: P28D}
              - {name: golden image every week, rebuildEvery: P7D}
            """;

    private final Assets assets;
    private final Teams teams;
    private final Advisories advisories;
    private final PatchWindows windows;
    private final WindowPlan plan;

    PatchPages(Assets assets, Teams teams, Advisories advisories, PatchWindows windows, WindowPlan plan) {
        this.assets = assets;
        this.teams = teams;
        this.advisories = advisories;
        this.windows = windows;
        this.plan = plan;
    }

    @GET
    public TemplateInstance instances(@BeanParam AssetPageQuery query) {
        return PatchTemplates.instances(query, teams.list(), assets.page(query.filter(), query.sort(), query.page()));
    }

    @GET
    @Path("advisories")
    public TemplateInstance advisories(@BeanParam AdvisoryPageQuery query) {
        return PatchTemplates.advisories(
                query, List.of(CvssBand.values()), advisories.page(query.filter(), query.page()));
    }

    @GET
    @Path("advisories/{id}")
    public TemplateInstance board(@PathParam("id") String id, @BeanParam BoardQuery query) {
        AdvisoryRow advisory = advisories.row(id).orElseThrow(() -> ProblemException.notFound("advisory", id));
        return PatchTemplates.board(advisory, query, advisories.board(id, query.owner(), query.page()));
    }

    @GET
    @Path("calendar")
    public TemplateInstance calendar() {
        return PatchTemplates.calendar(plan.entries(Instant.now(), WEEKS), windows.list(), windows.freezes());
    }

    @GET
    @Path("coverage")
    public TemplateInstance coverage() {
        return PatchTemplates.coverage(assets.coverage());
    }

    @GET
    @Path("exposure")
    public TemplateInstance exposure() {
        return simulate(FIRST_MODEL);
    }

    @POST
    @Path("exposure")
    public TemplateInstance simulate(@FormParam("model") String model) {
        return PatchTemplates.exposure(
                model, Optional.of(ExposureView.of(ExposureAnswer.simulate(model, 1, REPLICATIONS))));
    }
}
