package org.securecloudlab.web.patch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.patch.exposure.ExposureReport;
import org.securecloudlab.patch.plan.PatchPlan;
import org.securecloudlab.patch.plan.PlanDocument;
import org.securecloudlab.patch.plan.Planner;
import org.securecloudlab.web.api.Answers;
import org.securecloudlab.web.api.ApiPaths;
import org.securecloudlab.web.security.Roles;

/** Questions that need no record: a plan, and exposure under several policies. */
@Path(PatchPaths.PATCH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes({ApiPaths.YAML, MediaType.APPLICATION_JSON})
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Patches")
public class PatchAnswersResource {

    @POST
    @Path("/plan")
    @Operation(operationId = "planPatch", summary = "Plans a patch; errors among the problems make it impossible")
    public PatchPlan plan(InputStream body) {
        return Planner.plan(Answers.require("The request", PlanDocument.read(PatchPaths.text(body), "plan.yaml")));
    }

    @POST
    @Path("/exposure")
    @Operation(
            operationId = "simulatePatchExposure",
            summary = "Simulates exposure; large models belong on the command line")
    public ExposureReport exposure(
            @QueryParam("replications") @DefaultValue("100") int replications,
            @QueryParam("seed") @DefaultValue("1") long seed,
            InputStream body) {
        return ExposureAnswer.simulate(PatchPaths.text(body), seed, replications);
    }
}
