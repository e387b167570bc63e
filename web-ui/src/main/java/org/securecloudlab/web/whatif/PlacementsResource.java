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
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.hosts.preview.PlacementPreview;
import org.securecloudlab.scenario.hosts.preview.PlacementWish;
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
        Parsed<Preview> preview = preview(name, version, question.novaConf(), "nova.conf", question);
        refuse(preview.problems());
        return preview.value().orElseThrow().shortened(limit(hosts));
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
        Parsed<Preview> first = preview(name, version, question.novaConf(), "nova.conf", question);
        Parsed<Preview> second = question.otherCloud().isPresent()
                ? preview(question.otherCloud().get(), "latest", question.otherNovaConf(), "second nova.conf", question)
                : preview(name, version, question.otherNovaConf(), "second nova.conf", question);
        refuse(Stream.concat(first.problems().stream(), second.problems().stream())
                .distinct()
                .toList());
        Preview before = first.value().orElseThrow();
        Preview after = second.value().orElseThrow();
        return new PlacementComparison(
                before.shortened(limit(hosts)), after.shortened(limit(hosts)), PreviewChange.between(before, after));
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw ProblemException.invalid("The question", problems);
        }
    }

    private static PlacementQuestion body(@Nullable PlacementQuestion body) {
        if (body == null) {
            throw new ProblemException(ProblemKind.BAD_REQUEST, "The body is missing; a JSON object is expected");
        }
        return body;
    }

    /** What is wrong with the configuration and with the requests is said together. */
    private Parsed<Preview> preview(
            String name, String version, Optional<String> novaConf, String fileName, PlacementQuestion question) {
        Cloud stored = asked.require(name, version);
        Parsed<Cloud> cloud = novaConf.filter(text -> !text.isBlank())
                .map(text -> AskedCloud.configured(stored, text, fileName))
                .orElseGet(() -> Parsed.of(stored, List.of()));
        Parsed<List<RequestSpec>> requests = requests(question, stored);
        if (cloud.value().isEmpty() || requests.value().isEmpty()) {
            return Parsed.refused(Stream.concat(cloud.problems().stream(), requests.problems().stream())
                    .toList());
        }
        return Parsed.of(
                PlacementPreview.of(cloud.value().get(), requests.value().get()), List.of());
    }

    private static Parsed<List<RequestSpec>> requests(PlacementQuestion question, Cloud cloud) {
        List<PlacementWish> wishes = question.requests().orElse(List.of());
        return wishes.isEmpty()
                ? Parsed.refused(List.of(Problem.error("requests", "nothing", "at least one request")))
                : Wishes.requests(wishes, cloud);
    }

    private static int limit(int hosts) {
        if (hosts < 0) {
            throw ProblemException.parameter("hosts", Integer.toString(hosts), "a number from 0 up");
        }
        return hosts;
    }
}
