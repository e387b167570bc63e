package org.securecloudlab.web.patch;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.inventory.RunningKernel;
import org.securecloudlab.patch.urgency.FlawFacts;
import org.securecloudlab.patch.urgency.FlawFactsFinder;
import org.securecloudlab.patch.urgency.StatedFacts;
import org.securecloudlab.patch.urgency.SystemFacts;
import org.securecloudlab.patch.urgency.Urgency;
import org.securecloudlab.patch.urgency.UrgencyQuestion;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.patch.Advisories;
import org.securecloudlab.store.patch.AdvisoryRow;
import org.securecloudlab.store.patch.AssetEdit;
import org.securecloudlab.store.patch.AssetRow;
import org.securecloudlab.store.patch.Assets;
import org.securecloudlab.store.patch.OwnerChange;
import org.securecloudlab.store.patch.OwnerCoverage;
import org.securecloudlab.store.patch.PatchWindows;
import org.securecloudlab.web.api.Bodies;
import org.securecloudlab.web.api.PageQuery;
import org.securecloudlab.web.api.RevisionTags;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Instances, images and hosts: owners, what is found in them, how urgent it is. */
@Path(PatchPaths.PATCH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Patches")
public class PatchAssetsResource {
    private final Assets assets;
    private final Advisories advisories;
    private final PatchWindows windows;
    private final CompanyPolicy policy;
    private final SecurityIdentity identity;

    PatchAssetsResource(
            Assets assets,
            Advisories advisories,
            PatchWindows windows,
            CompanyPolicy policy,
            SecurityIdentity identity) {
        this.assets = assets;
        this.advisories = advisories;
        this.windows = windows;
        this.policy = policy;
        this.identity = identity;
    }

    @GET
    @Path("/assets")
    @Operation(
            operationId = "listPatchAssets",
            summary = "Instances, images and hosts, filtered and sorted, page by page")
    public Page<AssetRow> list(@BeanParam AssetQuery query, @BeanParam PageQuery page) {
        return assets.page(query.toFilter(), query.toSort(), page.toRequest());
    }

    @GET
    @Path("/assets/{key}")
    @Operation(operationId = "getPatchAsset", summary = "One asset by the cloud's id; its version is the ETag")
    public Response get(@PathParam("key") String key) {
        AssetRow row = require(key);
        return Response.ok(row).tag(RevisionTags.of(row.version())).build();
    }

    @PUT
    @Path("/assets/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "editPatchAsset",
            summary = "Owner, environment, criticality, exposure, window; needs If-Match")
    public Response edit(
            @PathParam("key") String key, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable AssetEdit body) {
        AssetEdit edit = Bodies.require(body);
        require(key);
        edit.window().filter(name -> windows.find(name).isEmpty()).ifPresent(name -> {
            throw ProblemException.parameter("window", name, "the name of a window");
        });
        assets.edit(
                key,
                edit,
                RevisionTags.required(ifMatch),
                identity.getPrincipal().getName(),
                Instant.now());
        return get(key);
    }

    @GET
    @Path("/assets/{key}/packages")
    @Operation(operationId = "listPatchPackages", summary = "The packages of an asset, name and version")
    public List<String> packages(@PathParam("key") String key) {
        require(key);
        return assets.packages(key);
    }

    @PUT
    @Path("/assets/{key}/kernel")
    @Consumes(MediaType.TEXT_PLAIN)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(
            operationId = "setPatchKernel",
            summary = "Says which kernel runs (uname -r); tells whether a restart is needed")
    public RunningKernel kernel(@PathParam("key") String key, InputStream body) {
        return assets.runningKernel(key, PatchPaths.text(body).strip())
                .orElseThrow(() -> ProblemException.notFound("asset", key));
    }

    @GET
    @Path("/assets/{key}/owners")
    @Operation(operationId = "listPatchOwners", summary = "Every change of owner, newest first")
    public List<OwnerChange> owners(@PathParam("key") String key) {
        require(key);
        return assets.ownerHistory(key);
    }

    @GET
    @Path("/assets/{key}/advisories")
    @Operation(operationId = "listPatchFindings", summary = "Advisories that affect an asset, the worst first")
    public Page<AdvisoryRow> findings(@PathParam("key") String key, @BeanParam PageQuery page) {
        require(key);
        return advisories.ofAsset(key, page.toRequest());
    }

    @GET
    @Path("/assets/{key}/advisories/{advisory}/urgency")
    @Operation(
            operationId = "getPatchUrgency",
            summary = "How urgent: BOD 26-04, SSVC, CVSS and the company's table, with reasons")
    public Urgency urgency(@PathParam("key") String key, @PathParam("advisory") String id) {
        AssetRow asset = require(key);
        AdvisoryRow row = advisories.row(id).orElseThrow(() -> ProblemException.notFound("advisory", id));
        Advisory advisory = advisories.find(id).orElseThrow();
        FlawFactsFinder finder = new FlawFactsFinder(advisories.kev(row.flaws()), advisories.epss(row.flaws()));
        FlawFacts facts = finder.of(advisory, StatedFacts.NOTHING);
        SystemFacts system =
                new SystemFacts(asset.exposed(), asset.mission(), asset.criticality(), asset.environment());
        return Urgency.of(new UrgencyQuestion(facts, system, row.foundAt()), policy.now());
    }

    @GET
    @Path("/coverage")
    @Operation(
            operationId = "getPatchCoverage",
            summary = "How it stands with each owner; the unowned under an empty name")
    public List<OwnerCoverage> coverage() {
        return assets.coverage();
    }

    private AssetRow require(String key) {
        return assets.find(key).orElseThrow(() -> ProblemException.notFound("asset", key));
    }
}
