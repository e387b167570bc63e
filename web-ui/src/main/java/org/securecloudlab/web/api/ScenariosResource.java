package org.securecloudlab.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.store.scenario.ScenarioRevision;
import org.securecloudlab.store.scenario.ScenarioSummary;
import org.securecloudlab.store.scenario.Scenarios;
import org.securecloudlab.web.intake.Documents;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Stored scenarios with their history. A write names the revision that it changes. */
@Path(ApiPaths.V1 + "/scenarios")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Scenarios")
public class ScenariosResource {
    private final Scenarios scenarios;
    private final Documents documents;

    ScenariosResource(Scenarios scenarios, Documents documents) {
        this.scenarios = scenarios;
        this.documents = documents;
    }

    @GET
    @Operation(operationId = "listScenarios", summary = "The newest revision of every scenario")
    public List<ScenarioSummary> list() {
        return scenarios.list();
    }

    @POST
    @Consumes({ApiPaths.YAML, MediaType.TEXT_PLAIN})
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "createScenario", summary = "Stores a new scenario under the name in its document")
    public Response create(InputStream body, @Context UriInfo uri) {
        ScenarioRevision saved = Answers.require("The scenario", scenarios.create(documents.scenario(body)));
        return Response.created(uri.getAbsolutePathBuilder().path("{name}").build(saved.name()))
                .tag(RevisionTags.of(saved.revision()))
                .entity(ScenarioDocument.of(saved))
                .build();
    }

    @GET
    @Path("/{name}")
    @Operation(operationId = "getScenario", summary = "The newest revision of a scenario")
    public Response latest(@PathParam("name") String name, @Context Request request) {
        return answer(find(name), request);
    }

    @GET
    @Path("/{name}")
    @Produces(ApiPaths.YAML)
    @Operation(operationId = "getScenarioText", summary = "The newest text of a scenario, as YAML")
    public Response text(@PathParam("name") String name) {
        ScenarioRevision found = find(name);
        return Response.ok(found.text()).tag(RevisionTags.of(found.revision())).build();
    }

    @PUT
    @Path("/{name}")
    @Consumes({ApiPaths.YAML, MediaType.TEXT_PLAIN})
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "saveScenario", summary = "Stores a new revision; needs If-Match")
    public Response save(
            @PathParam("name") String name, @HeaderParam("If-Match") @Nullable String ifMatch, InputStream body) {
        find(name);
        ScenarioRevision saved = Answers.require(
                "The scenario", scenarios.save(name, documents.scenario(body), RevisionTags.required(ifMatch)));
        return Response.ok(ScenarioDocument.of(saved))
                .tag(RevisionTags.of(saved.revision()))
                .build();
    }

    @DELETE
    @Path("/{name}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "deleteScenario", summary = "Deletes a scenario with its history; needs If-Match")
    public void delete(@PathParam("name") String name, @HeaderParam("If-Match") @Nullable String ifMatch) {
        find(name);
        scenarios.delete(name, RevisionTags.required(ifMatch));
    }

    @GET
    @Path("/{name}/revisions")
    @Operation(operationId = "listScenarioRevisions", summary = "The revisions of a scenario, newest first")
    public List<ScenarioSummary> history(@PathParam("name") String name) {
        find(name);
        return scenarios.history(name);
    }

    @GET
    @Path("/{name}/revisions/{revision}")
    @Operation(operationId = "getScenarioRevision", summary = "One revision of a scenario")
    public Response revision(
            @PathParam("name") String name, @PathParam("revision") String revision, @Context Request request) {
        int number = Numbers.positive("revision", revision);
        return answer(
                scenarios
                        .find(name, number)
                        .orElseThrow(() -> ProblemException.notFound("scenario revision", name + "@" + number)),
                request);
    }

    private ScenarioRevision find(String name) {
        return scenarios.latest(name).orElseThrow(() -> ProblemException.notFound("scenario", name));
    }

    private static Response answer(ScenarioRevision revision, Request request) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(RevisionTags.of(revision.revision()));
        return (unchanged == null ? Response.ok(ScenarioDocument.of(revision)) : unchanged)
                .tag(RevisionTags.of(revision.revision()))
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
