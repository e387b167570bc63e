package org.securecloudlab.web.image.path;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.image.path.BootConfiguration;
import org.securecloudlab.image.path.BootPath;
import org.securecloudlab.image.path.Rehearsal;
import org.securecloudlab.image.path.Workshop;
import org.securecloudlab.image.report.PathsAnswer;
import org.securecloudlab.web.api.ApiPaths;
import org.securecloudlab.web.image.JsonBodies;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Which ways of an image nobody checks in a configuration, and what boots after an attack. Nothing is stored. */
@Path(ApiPaths.V1 + "/images")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Images")
public class BootPathsResource {
    private final PathConfigurations configurations;
    private final PathReviews reviews;
    private final JsonBodies bodies;

    BootPathsResource(PathConfigurations configurations, PathReviews reviews, JsonBodies bodies) {
        this.configurations = configurations;
        this.reviews = reviews;
        this.bodies = bodies;
    }

    @POST
    @Path("/paths")
    @RequestBody(content = @Content(schema = @Schema(implementation = PathQuestion.class)))
    @Operation(
            operationId = "reviewBootPaths",
            summary = "Every way of an image to a guest: checks, attacks that get through, settings that close them")
    public Map<String, Object> review(InputStream body) {
        BootConfiguration configuration = require(bodies.read(body, PathQuestion.class));
        return PathsAnswer.of(configuration, reviews.of(configuration));
    }

    @POST
    @Path("/rehearsals")
    @RequestBody(content = @Content(schema = @Schema(implementation = PathQuestion.class)))
    @Operation(
            operationId = "rehearseAttack",
            summary = "One attack on one way with real bytes and the real checks: where it stops, or what boots")
    public Map<String, Object> rehearse(InputStream body) {
        PathQuestion question = bodies.read(body, PathQuestion.class);
        BootConfiguration configuration = require(question);
        List<BootPath> open = BootPath.open(configuration);
        BootPath path = question.path()
                .orElseThrow(
                        () -> ProblemException.parameter("path", "nothing", "one of: " + names(BootPath.values())));
        if (!open.contains(path)) {
            throw ProblemException.invalid(
                    "The rehearsal",
                    List.of(Problem.error(
                            "path",
                            path.name(),
                            "a way of this configuration: " + names(open.toArray(BootPath[]::new)))));
        }
        return PathsAnswer.of(new Rehearsal(new Workshop()).trace(question.attack(), configuration, path));
    }

    private BootConfiguration require(PathQuestion question) {
        Parsed<BootConfiguration> read = configurations.of(question);
        return read.value().orElseThrow(() -> ProblemException.invalid("The configuration", read.problems()));
    }

    private static String names(BootPath[] paths) {
        return Arrays.stream(paths).map(BootPath::name).collect(Collectors.joining(", "));
    }
}
