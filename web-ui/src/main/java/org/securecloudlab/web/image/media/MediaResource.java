package org.securecloudlab.web.image.media;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.image.media.MediaPolicy;
import org.securecloudlab.image.report.MediaAnswer;
import org.securecloudlab.web.api.ApiPaths;
import org.securecloudlab.web.image.JsonBodies;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Verifies boot media in folders that the operator configured. */
@Path(ApiPaths.V1 + "/images/media")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Images")
public class MediaResource {
    private final MediaFolders folders;
    private final JsonBodies bodies;

    MediaResource(MediaFolders folders, JsonBodies bodies) {
        this.folders = folders;
        this.bodies = bodies;
    }

    @GET
    @Operation(
            operationId = "listMediaFolders",
            summary = "Folders of lab.images.media-directory; none where the operator names no directory")
    public List<String> list() {
        return folders.names();
    }

    @POST
    @Path("/{folder}/verifications")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.OPERATOR)
    @RequestBody(content = @Content(schema = @Schema(implementation = MediaQuestion.class)))
    @Operation(
            operationId = "verifyMedia",
            summary = "The signature of each list of checksums, then every file: genuine, altered, missing, unproven")
    public Map<String, Object> verify(@PathParam("folder") String folder, InputStream body) {
        MediaQuestion question = bodies.read(body, MediaQuestion.class);
        Parsed<MediaPolicy> policy = MediaPolicies.of(question, Instant.now());
        return MediaAnswer.of(folders.verify(
                folder,
                policy.value().orElseThrow(() -> ProblemException.invalid("The question", policy.problems())),
                Set.copyOf(question.images().orElse(List.of())),
                question.ignoreMissing().orElse(false)));
    }
}
