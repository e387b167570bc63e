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
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.patch.status.PatchRecord;
import org.securecloudlab.patch.status.PatchStep;
import org.securecloudlab.patch.status.StepEntry;
import org.securecloudlab.store.ConflictException;
import org.securecloudlab.store.patch.Advisories;
import org.securecloudlab.store.patch.AdvisoryRow;
import org.securecloudlab.store.patch.AssetRow;
import org.securecloudlab.store.patch.Assets;
import org.securecloudlab.store.patch.PatchRecords;
import org.securecloudlab.store.patch.VersionConflictException;
import org.securecloudlab.store.patch.Versioned;
import org.securecloudlab.web.page.view.Show;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** The steps of one patch on one asset: who took which when, and the next one. */
@Path("/patches/advisories/{id}/assets/{asset}")
@Produces(MediaType.TEXT_HTML)
public class StepPages {
    private final Advisories advisories;
    private final Assets assets;
    private final PatchRecords records;
    private final SecurityIdentity identity;

    StepPages(Advisories advisories, Assets assets, PatchRecords records, SecurityIdentity identity) {
        this.advisories = advisories;
        this.assets = assets;
        this.records = records;
        this.identity = identity;
    }

    @GET
    public TemplateInstance record(
            @PathParam("id") String id, @PathParam("asset") String asset, @QueryParam("saved") Optional<String> saved) {
        return page(id, asset, Said.after(saved));
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    public Response take(
            @PathParam("id") String id,
            @PathParam("asset") String asset,
            @FormParam("step") Optional<String> step,
            @FormParam("version") Optional<String> version,
            @FormParam("note") Optional<String> note,
            @FormParam("from") Optional<String> from) {
        StepEntry entry = new StepEntry(
                step(step.orElse("")),
                identity.getPrincipal().getName(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                note.orElse("").strip());
        try {
            if (records.take(id, asset, entry, OptionalInt.of(number(version))).isEmpty()) {
                throw ProblemException.notFound("advisory or asset", id + " / " + asset);
            }
        } catch (VersionConflictException e) {
            return Said.again(page(id, asset, Said.conflict()));
        } catch (ConflictException e) {
            return Said.again(page(id, asset, Said.refused(String.valueOf(e.getMessage()))));
        }
        String board = "/patches/advisories/" + Show.inUrl(id);
        boolean fromBoard = from.filter("board"::equals).isPresent();
        return Said.seeOther(fromBoard ? board : board + "/assets/" + Show.inUrl(asset) + "?saved");
    }

    private TemplateInstance page(String id, String asset, Said said) {
        AdvisoryRow advisory = advisories.row(id).orElseThrow(() -> ProblemException.notFound("advisory", id));
        AssetRow row = assets.find(asset).orElseThrow(() -> ProblemException.notFound("asset", asset));
        Versioned<PatchRecord> record = records.find(id, asset);
        return PatchWorkTemplates.record(
                advisory, row, record, NextSteps.after(record.value().current()), said);
    }

    private static PatchStep step(String word) {
        return Arrays.stream(PatchStep.values())
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElseThrow(() -> ProblemException.parameter("step", word, "a step of a patch"));
    }

    private static int number(Optional<String> version) {
        return version.filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElseThrow(() -> ProblemException.parameter("version", version.orElse(""), "the page's version"));
    }
}
