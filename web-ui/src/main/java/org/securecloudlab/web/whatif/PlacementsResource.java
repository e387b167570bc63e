package org.securecloudlab.web.whatif;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scenario.hosts.preview.PlacementPreview;
import org.securecloudlab.scenario.hosts.preview.Preview;
import org.securecloudlab.scenario.hosts.preview.PreviewChange;
import org.securecloudlab.scenario.hosts.preview.Wishes;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;
import org.securecloudlab.web.security.Roles;

/** Where requests would land on a stored cloud, and why not elsewhere. Nothing is stored. */
@Path("/api/v1/clouds/{name}/versions/{version}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "What if")
public class PlacementsResource {
    private final AskedCloud asked;

    PlacementsResource(AskedCloud asked) {
        this.asked = asked;
    }

    @POST
    @Path("/placements")
    @Operation(
            operationId = "previewPlacements",
            summary = "Where requests would land: funnel, verdict and score of each host, load before and after")
    public Preview place(
            @PathParam("name") String name,
            @PathParam("version") String version,
            @QueryParam("hosts") @DefaultValue("50") int hosts,
            @Nullable PlacementQuestion body) {
        PlacementQuestion question = body(body);
        Cloud cloud = asked.require(name, version, question.novaConf());
        return preview(cloud, question).shortened(limit(hosts));
    }

    @POST
    @Path("/placement-comparison")
    @Operation(
            operationId = "comparePlacements",
            summary = "The same requests on two configurations or clouds, instance by instance, with the rule")
    public PlacementComparison compare(
            @PathParam("name") String name,
            @PathParam("version") String version,
            @QueryParam("hosts") @DefaultValue("50") int hosts,
            @Nullable PlacementQuestion body) {
        PlacementQuestion question = body(body);
        Preview before = preview(asked.require(name, version, question.novaConf()), question);
        Cloud other = question.otherCloud().isPresent()
                ? asked.require(question.otherCloud().get(), "latest", question.otherNovaConf())
                : asked.require(name, version, question.otherNovaConf());
        Preview after = preview(other, question);
        return new PlacementComparison(
                before.shortened(limit(hosts)), after.shortened(limit(hosts)), PreviewChange.between(before, after));
    }

    private static PlacementQuestion body(@Nullable PlacementQuestion body) {
        if (body == null) {
            throw new ProblemException(ProblemKind.BAD_REQUEST, "The body is missing; a JSON object is expected");
        }
        return body;
    }

    private static Preview preview(Cloud cloud, PlacementQuestion question) {
        Parsed<List<RequestSpec>> requests = Wishes.requests(question.requests().orElse(List.of()), cloud);
        return PlacementPreview.of(
                cloud,
                requests.value().orElseThrow(() -> ProblemException.invalid("The question", requests.problems())));
    }

    private static int limit(int hosts) {
        if (hosts < 0) {
            throw ProblemException.parameter("hosts", Integer.toString(hosts), "a number from 0 up");
        }
        return hosts;
    }
}
