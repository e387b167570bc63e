package org.securecloudlab.web.patch;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.patch.owner.OwnershipRequest;
import org.securecloudlab.patch.owner.Team;
import org.securecloudlab.store.patch.Assets;
import org.securecloudlab.store.patch.OwnerRequests;
import org.securecloudlab.store.patch.Teams;
import org.securecloudlab.store.patch.Versioned;
import org.securecloudlab.web.api.Bodies;
import org.securecloudlab.web.api.RevisionTags;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Teams, which project belongs to which, and requests to own. */
@Path(PatchPaths.PATCH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Patches")
public class PatchTeamsResource {
    private final Teams teams;
    private final Assets assets;
    private final OwnerRequests requests;
    private final SecurityIdentity identity;

    PatchTeamsResource(Teams teams, Assets assets, OwnerRequests requests, SecurityIdentity identity) {
        this.teams = teams;
        this.assets = assets;
        this.requests = requests;
        this.identity = identity;
    }

    /** What is said about a team; its name stands in the address. */
    public record TeamEdit(String contact, Optional<String> deputy, boolean active) {}

    /** The team of a project; none takes it away. */
    public record ProjectTeam(Optional<String> team) {}

    /** A question to a candidate. */
    public record Question(String asset, String candidate) {}

    /** An answer to it. */
    public record Answer(boolean accepted, Optional<String> reason) {}

    @GET
    @Path("/teams")
    @Operation(operationId = "listPatchTeams", summary = "All teams by name, each with its version")
    public List<Versioned<Team>> list() {
        return teams.list();
    }

    @PUT
    @Path("/teams/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "savePatchTeam", summary = "Stores a team; If-Match to change one, without it a new one")
    public Response save(
            @PathParam("name") String name,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable TeamEdit body) {
        TeamEdit edit = Bodies.require(body);
        Team team = new Team(name, edit.contact(), edit.deputy(), edit.active());
        Versioned<Team> saved = teams.save(team, ifMatch == null ? OptionalInt.of(0) : RevisionTags.required(ifMatch));
        return Response.status(saved.version() == 1 ? Response.Status.CREATED : Response.Status.OK)
                .tag(RevisionTags.of(saved.version()))
                .entity(saved)
                .build();
    }

    @PUT
    @Path("/projects/{project}/team")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "setPatchProjectTeam", summary = "The team that owns what is in a project")
    public void ofProject(@PathParam("project") String project, @Nullable ProjectTeam body) {
        teams.ofProject(project, Bodies.require(body).team());
        assets.applyRules(identity.getPrincipal().getName(), Instant.now());
    }

    @GET
    @Path("/owner-requests")
    @Operation(operationId = "listPatchOwnerRequests", summary = "Requests to own an asset, newest first")
    public List<OwnerRequests.Numbered> requests(@QueryParam("candidate") Optional<String> candidate) {
        return requests.list(candidate);
    }

    @POST
    @Path("/owner-requests")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "askPatchOwner", summary = "Asks a team whether it will own an asset")
    public Response ask(@Nullable Question body) {
        Question question = Bodies.require(body);
        if (teams.find(question.candidate()).isEmpty()) {
            throw ProblemException.parameter("candidate", question.candidate(), "the name of a team");
        }
        OwnershipRequest request = OwnershipRequest.open(
                question.asset(), question.candidate(), identity.getPrincipal().getName(), Instant.now());
        return Response.status(Response.Status.CREATED)
                .entity(requests.ask(request).orElseThrow(() -> ProblemException.notFound("asset", question.asset())))
                .build();
    }

    @POST
    @Path("/owner-requests/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "answerPatchOwner",
            summary = "Accepts or declines; an accepted one makes the team the owner")
    public OwnerRequests.Numbered answer(@PathParam("id") long id, @Nullable Answer body) {
        Answer answer = Bodies.require(body);
        return requests.answer(id, answer.accepted(), identity.getPrincipal().getName(), Instant.now(), answer.reason())
                .orElseThrow(() -> ProblemException.notFound("request", id));
    }
}
