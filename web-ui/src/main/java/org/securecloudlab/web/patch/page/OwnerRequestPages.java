package org.securecloudlab.web.patch.page;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.patch.owner.Team;
import org.securecloudlab.store.ConflictException;
import org.securecloudlab.store.patch.OwnerRequests;
import org.securecloudlab.store.patch.Teams;
import org.securecloudlab.store.patch.VersionConflictException;
import org.securecloudlab.web.page.view.Address;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Requests to own an asset: a candidate accepts or declines. */
@Path("/patches/requests")
@Produces(MediaType.TEXT_HTML)
public class OwnerRequestPages {
    private final OwnerRequests requests;
    private final Teams teams;
    private final SecurityIdentity identity;

    OwnerRequestPages(OwnerRequests requests, Teams teams, SecurityIdentity identity) {
        this.requests = requests;
        this.teams = teams;
        this.identity = identity;
    }

    @GET
    public TemplateInstance requests(
            @QueryParam("team") Optional<String> team, @QueryParam("saved") Optional<String> saved) {
        return page(Address.given(team), Said.after(saved));
    }

    @POST
    @Path("{id}")
    @RolesAllowed(Roles.OPERATOR)
    public Response answer(
            @PathParam("id") long id,
            @FormParam("answer") Optional<String> answer,
            @FormParam("reason") Optional<String> reason) {
        boolean accepted = answer.filter("accept"::equals).isPresent();
        if (!accepted && answer.filter("decline"::equals).isEmpty()) {
            throw ProblemException.parameter("answer", answer.orElse(""), "accept or decline");
        }
        try {
            String by = identity.getPrincipal().getName();
            if (requests.answer(id, accepted, by, Instant.now(), Address.given(reason))
                    .isEmpty()) {
                throw ProblemException.notFound("request", id);
            }
        } catch (ConflictException e) {
            return Said.again(page(Optional.empty(), Said.conflict()));
        }
        return Said.seeOther("/patches/requests?saved");
    }

    /** A new team; one of the name that is there already stays as it is. */
    @POST
    @Path("teams")
    @RolesAllowed(Roles.OPERATOR)
    public Response team(@FormParam("name") Optional<String> name, @FormParam("contact") Optional<String> contact) {
        String given = Address.given(name).orElseThrow(() -> ProblemException.parameter("name", "", "a team's name"));
        try {
            teams.save(new Team(given, contact.orElse("").strip(), Optional.empty(), true), OptionalInt.of(0));
        } catch (VersionConflictException e) {
            return Said.again(page(Optional.empty(), Said.refused(String.valueOf(e.getMessage()))));
        }
        return Said.seeOther("/patches/requests?saved");
    }

    private TemplateInstance page(Optional<String> team, Said said) {
        return PatchWorkTemplates.requests(requests.list(team), teams.list(), team, said);
    }
}
