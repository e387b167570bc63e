package org.securecloudlab.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.scenario.comparison.RunComparison;
import org.securecloudlab.web.security.Roles;

/** Two runs side by side. */
@Path(ApiPaths.V1 + "/runs/{id: [0-9]+}/comparison/{other: [0-9]+}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Reports")
public class RunComparisonResource {
    private final Reports reports;

    RunComparisonResource(Reports reports) {
        this.reports = reports;
    }

    @GET
    @Operation(
            operationId = "compareRuns",
            summary =
                    "The other run compared with this one: figures with intervals, expectations, instances that moved")
    public RunComparison compare(@PathParam("id") long id, @PathParam("other") long other) {
        return RunComparison.of(reports.require(id), reports.require(other));
    }
}
