package org.securecloudlab.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.store.trace.SavedTrace;
import org.securecloudlab.store.trace.StoredTrace;
import org.securecloudlab.store.trace.TraceSummary;
import org.securecloudlab.store.trace.Traces;
import org.securecloudlab.web.intake.Documents;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Stored traces, which scenarios replay by name. Runs keep their own copies. */
@Path(ApiPaths.V1 + "/traces")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Traces")
public class TracesResource {
    private final Traces traces;
    private final Documents documents;

    TracesResource(Traces traces, Documents documents) {
        this.traces = traces;
        this.documents = documents;
    }

    @GET
    @Operation(operationId = "listTraces", summary = "Every trace without its text, by name")
    public List<TraceSummary> list() {
        return traces.list();
    }

    @GET
    @Path("/{name}")
    @Produces(ApiPaths.CSV)
    @Operation(operationId = "getTrace", summary = "The text of a trace, as CSV; its SHA-256 is the ETag")
    public Response get(@PathParam("name") String name, @Context Request request) {
        StoredTrace found = traces.find(name).orElseThrow(() -> notFound(name));
        EntityTag tag = new EntityTag(found.summary().sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(found.csv()) : unchanged)
                .tag(tag)
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    @PUT
    @Path("/{name}")
    @Consumes({ApiPaths.CSV, MediaType.TEXT_PLAIN})
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "saveTrace", summary = "Stores a trace, in the place of the one of this name")
    public Response save(@PathParam("name") String name, InputStream body) {
        SavedTrace saved = Answers.require("The trace", traces.put(name, documents.trace(body)));
        return Response.status(saved.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .tag(new EntityTag(saved.trace().sha256()))
                .entity(saved.trace())
                .build();
    }

    @DELETE
    @Path("/{name}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "deleteTrace", summary = "Deletes a trace; runs keep their copies")
    public void delete(@PathParam("name") String name) {
        if (!traces.delete(name)) {
            throw notFound(name);
        }
    }

    private static ProblemException notFound(String name) {
        return ProblemException.notFound("trace", name);
    }
}
