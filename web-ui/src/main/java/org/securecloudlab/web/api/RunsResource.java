package org.securecloudlab.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.run.RunSummary;
import org.securecloudlab.store.run.Runs;
import org.securecloudlab.web.LabMetrics;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Runs: start, look, cancel, delete. */
@Path(ApiPaths.V1 + "/runs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Runs")
public class RunsResource {
    private final Runs runs;
    private final LabMetrics metrics;

    RunsResource(Runs runs, LabMetrics metrics) {
        this.runs = runs;
        this.metrics = metrics;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "startRun", summary = "Queues a run; the same Idempotency-Key gives the same run")
    public Response start(
            @Nullable RunStart body, @HeaderParam("Idempotency-Key") Optional<String> key, @Context UriInfo uri) {
        metrics.runRequested();
        RunSummary run =
                Answers.require("The run", runs.start(Bodies.require(body).toRequest(key)));
        return Response.accepted(run)
                .location(uri.getAbsolutePathBuilder()
                        .path(String.valueOf(run.id()))
                        .build())
                .build();
    }

    @GET
    @Operation(operationId = "listRuns", summary = "Runs, newest first, filtered, page by page")
    public Page<RunSummary> list(@BeanParam RunQuery query, @BeanParam PageQuery page) {
        return runs.list(query.toFilter(), page.toRequest());
    }

    @GET
    @Path("/{id: [0-9]+}")
    @Operation(operationId = "getRun", summary = "One run")
    public RunSummary get(@PathParam("id") long id) {
        return runs.find(id).orElseThrow(() -> ProblemException.notFound("run", id));
    }

    @POST
    @Path("/{id: [0-9]+}/cancel")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "cancelRun", summary = "Cancels a run; without effect on one that has ended")
    public RunSummary cancel(@PathParam("id") long id) {
        return runs.cancel(id).orElseThrow(() -> ProblemException.notFound("run", id));
    }

    @DELETE
    @Path("/{id: [0-9]+}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "deleteRun", summary = "Deletes a run with its results; cancels it first")
    public void delete(@PathParam("id") long id) {
        if (!runs.delete(id)) {
            throw ProblemException.notFound("run", id);
        }
    }
}
