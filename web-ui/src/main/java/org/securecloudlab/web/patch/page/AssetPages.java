package org.securecloudlab.web.patch.page;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.patch.owner.OwnerSource;
import org.securecloudlab.patch.owner.OwnershipRequest;
import org.securecloudlab.patch.urgency.Level;
import org.securecloudlab.store.ConflictException;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.patch.Advisories;
import org.securecloudlab.store.patch.AssetRow;
import org.securecloudlab.store.patch.Assets;
import org.securecloudlab.store.patch.OwnerRequests;
import org.securecloudlab.store.patch.PatchWindows;
import org.securecloudlab.store.patch.Teams;
import org.securecloudlab.store.patch.VersionConflictException;
import org.securecloudlab.web.page.view.Address;
import org.securecloudlab.web.page.view.Show;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** One instance, image or host: who owns it, and what people say about it. */
@Path("/patches/assets/{key}")
@Produces(MediaType.TEXT_HTML)
public class AssetPages {
    private static final int ADVISORIES = 50;

    private final Assets assets;
    private final Advisories advisories;
    private final Teams teams;
    private final PatchWindows windows;
    private final OwnerRequests requests;
    private final SecurityIdentity identity;

    AssetPages(
            Assets assets,
            Advisories advisories,
            Teams teams,
            PatchWindows windows,
            OwnerRequests requests,
            SecurityIdentity identity) {
        this.assets = assets;
        this.advisories = advisories;
        this.teams = teams;
        this.windows = windows;
        this.requests = requests;
        this.identity = identity;
    }

    @GET
    public TemplateInstance asset(@PathParam("key") String key, @QueryParam("saved") Optional<String> saved) {
        return page(key, Said.after(saved));
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    public Response edit(@PathParam("key") String key, @BeanParam AssetForm form) {
        AssetRow row = require(key);
        try {
            assets.edit(key, form.edit(row), OptionalInt.of(form.expected()), who(), Instant.now());
        } catch (VersionConflictException e) {
            return Said.again(page(key, Said.conflict()));
        }
        return Said.seeOther(address(key) + "?saved");
    }

    /** Asks a team whether it will own this. */
    @POST
    @Path("ask")
    @RolesAllowed(Roles.OPERATOR)
    public Response ask(@PathParam("key") String key, @FormParam("candidate") Optional<String> candidate) {
        require(key);
        String team = Address.given(candidate)
                .filter(name -> teams.find(name).isPresent())
                .orElseThrow(() -> ProblemException.parameter("candidate", candidate.orElse(""), "the name of a team"));
        try {
            requests.ask(OwnershipRequest.open(key, team, who(), Instant.now()));
        } catch (ConflictException e) {
            return Said.again(page(key, Said.refused(String.valueOf(e.getMessage()))));
        }
        return Said.seeOther("/patches/requests?saved");
    }

    private TemplateInstance page(String key, Said said) {
        AssetRow row = require(key);
        return PatchWorkTemplates.asset(
                row,
                row.ownerSource().filter(OwnerSource.HAND::equals).isPresent(),
                List.of(Level.values()),
                teams.list(),
                windows.list(),
                assets.ownerHistory(key),
                advisories.ofAsset(key, new PageRequest(ADVISORIES, Optional.empty())),
                said);
    }

    private String who() {
        return identity.getPrincipal().getName();
    }

    private AssetRow require(String key) {
        return assets.find(key).orElseThrow(() -> ProblemException.notFound("asset", key));
    }

    private static String address(String key) {
        return "/patches/assets/" + Show.inUrl(key);
    }
}
