package org.securecloudlab.web.patch;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.status.EvidenceCsv;
import org.securecloudlab.patch.status.PatchRecord;
import org.securecloudlab.patch.status.PatchStep;
import org.securecloudlab.patch.status.StepEntry;
import org.securecloudlab.patch.status.VexExport;
import org.securecloudlab.patch.urgency.CvssBand;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.patch.Advisories;
import org.securecloudlab.store.patch.AdvisoryFilter;
import org.securecloudlab.store.patch.AdvisoryRow;
import org.securecloudlab.store.patch.BoardRow;
import org.securecloudlab.store.patch.PatchRecords;
import org.securecloudlab.store.patch.Versioned;
import org.securecloudlab.web.api.ApiPaths;
import org.securecloudlab.web.api.Bodies;
import org.securecloudlab.web.api.PageQuery;
import org.securecloudlab.web.api.RevisionTags;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Advisories, the board of each, its steps and the evidence. */
@Path(PatchPaths.PATCH + "/advisories")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Patches")
public class PatchAdvisoriesResource {
    private final Advisories advisories;
    private final PatchRecords records;
    private final SecurityIdentity identity;

    PatchAdvisoriesResource(Advisories advisories, PatchRecords records, SecurityIdentity identity) {
        this.advisories = advisories;
        this.records = records;
        this.identity = identity;
    }

    /** A step that somebody takes. */
    public record Step(String step, Optional<String> note) {}

    @GET
    @Operation(operationId = "listPatchAdvisories", summary = "Advisories, the worst and newest first, page by page")
    public Page<AdvisoryRow> list(
            @QueryParam("flaw") Optional<String> flaw,
            @QueryParam("severity") Optional<String> severity,
            @QueryParam("affecting") Optional<Boolean> affecting,
            @QueryParam("inKev") Optional<Boolean> inKev,
            @BeanParam PageQuery page) {
        Optional<CvssBand> band = severity.map(word -> PatchPaths.word(CvssBand.class, "severity", word));
        return advisories.page(new AdvisoryFilter(flaw, band, affecting, inKev), page.toRequest());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getPatchAdvisory", summary = "One advisory, as its feed gave it")
    public Advisory get(@PathParam("id") String id) {
        return advisories.find(id).orElseThrow(() -> ProblemException.notFound("advisory", id));
    }

    @GET
    @Path("/{id}/assets")
    @Operation(
            operationId = "getPatchBoard",
            summary = "The assets that an advisory affects, and how far each patch is")
    public Page<BoardRow> board(
            @PathParam("id") String id, @QueryParam("team") Optional<String> team, @BeanParam PageQuery page) {
        get(id);
        return advisories.board(id, team, page.toRequest());
    }

    @GET
    @Path("/{id}/assets/{asset}/record")
    @Operation(operationId = "getPatchRecord", summary = "The steps of a patch on an asset; their number is the ETag")
    public Response record(@PathParam("id") String id, @PathParam("asset") String asset) {
        return answer(records.find(id, asset));
    }

    @POST
    @Path("/{id}/assets/{asset}/record")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @Operation(operationId = "takePatchStep", summary = "Takes the next step; needs If-Match, but for the first one")
    public Response step(
            @PathParam("id") String id,
            @PathParam("asset") String asset,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable Step body) {
        Step asked = Bodies.require(body);
        StepEntry entry = new StepEntry(
                PatchPaths.word(PatchStep.class, "step", asked.step()),
                identity.getPrincipal().getName(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                asked.note().orElse(""));
        OptionalInt expected = ifMatch == null && entry.step() == PatchStep.PLANNED
                ? OptionalInt.of(0)
                : RevisionTags.required(ifMatch);
        return answer(records.take(id, asset, entry, expected)
                .orElseThrow(() -> ProblemException.notFound("advisory or asset", id + " / " + asset)));
    }

    @GET
    @Path("/{id}/evidence")
    @Produces(ApiPaths.CSV)
    @Operation(operationId = "getPatchEvidence", summary = "All steps of all assets as CSV")
    public String evidence(@PathParam("id") String id) {
        get(id);
        StringBuilder csv = new StringBuilder();
        try {
            EvidenceCsv.write(records.ofAdvisory(id), csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    @GET
    @Path("/{id}/vex")
    @Produces(PatchPaths.CYCLONEDX)
    @Operation(operationId = "getPatchVex", summary = "How it stands, as CycloneDX VEX")
    public String vex(@PathParam("id") String id) {
        get(id);
        return VexExport.write(records.ofAdvisory(id), Instant.now());
    }

    private static Response answer(Versioned<PatchRecord> record) {
        Response.ResponseBuilder response = Response.ok(record);
        return (record.version() > 0 ? response.tag(RevisionTags.of(record.version())) : response).build();
    }
}
