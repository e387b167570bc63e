package org.securecloudlab.web.entropy.sizing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.entropy.sizing.SizingReport;
import org.securecloudlab.entropy.sizing.StormReport;
import org.securecloudlab.entropy.source.SourceCatalogue;
import org.securecloudlab.entropy.source.SourceType;
import org.securecloudlab.entropy.workload.Workload;
import org.securecloudlab.entropy.workload.WorkloadLibrary;
import org.securecloudlab.web.intake.Documents;
import org.securecloudlab.web.security.Roles;

/** Sizing of random sources, storms, and the data behind them. */
@Path("/api/v1/entropy")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Entropy")
public class SizingResource {
    private final Sizings sizings;
    private final Documents documents;

    SizingResource(Sizings sizings, Documents documents) {
        this.sizings = sizings;
        this.documents = documents;
    }

    @POST
    @Path("/sizing")
    @Consumes({"application/yaml", MediaType.TEXT_PLAIN})
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "sizeSources",
            summary =
                    "The least number of sources, or the cheapest mix, with which boots of a model do not wait too long")
    public SizingReport size(InputStream body) {
        return sizings.size(sizings.require(documents.scenario(body)));
    }

    @POST
    @Path("/sizing/clouds/{name}")
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "sizeSourcesOfCloud",
            summary = "The same for a stored cloud whose running instances boot within a minute; 20 replications")
    public SizingReport size(@PathParam("name") String name) {
        return sizings.size(sizings.of(name));
    }

    @POST
    @Path("/storm")
    @Consumes({"application/yaml", MediaType.TEXT_PLAIN})
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "runEntropyStorm",
            summary = "One storm of a model with its sources, beside the same storm without hardware")
    public StormReport storm(InputStream body) {
        return sizings.storm(sizings.require(documents.scenario(body)));
    }

    @GET
    @Path("/sources")
    @Operation(
            operationId = "listSourceTypes",
            summary = "Types of random sources with rates and where these come from")
    public List<SourceType> sources() {
        return SourceCatalogue.builtIn().all();
    }

    @GET
    @Path("/workloads")
    @Operation(operationId = "listEntropyWorkloads", summary = "What programs ask of the kernel, in bytes")
    public List<Workload> workloads() {
        return WorkloadLibrary.builtIn().workloads();
    }
}
