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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.patch.exposure.ExposureReport;
import org.securecloudlab.web.api.Answers;
import org.securecloudlab.web.api.ApiPaths;
import org.securecloudlab.web.security.Roles;
import org.securecloudlab.web.whatif.AskedCloud;

/** Questions that need no record: a plan, and exposure under several policies. */
@Path(PatchPaths.PATCH)
@Produces(MediaType.APPLICATION_JSON)
@Consumes({ApiPaths.YAML, MediaType.APPLICATION_JSON})
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Patches")
public class PatchAnswersResource {
    private final AskedCloud clouds;

    PatchAnswersResource(AskedCloud clouds) {
        this.clouds = clouds;
    }

    @POST
    @Path("/plan")
    @Operation(
            operationId = "planPatch",
            summary =
                    "Plans a patch, and the drains of a stored cloud's hosts; errors among the problems make it impossible")
    public PlanAnswer plan(@QueryParam("cloud") Optional<String> cloud, InputStream body) {
        return PlanAnswer.of(Answers.require("The request", PlanAnswer.plan(PatchPaths.text(body), cloud, clouds)));
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
