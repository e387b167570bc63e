package org.securecloudlab.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.summary.ImportSummary;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.store.cloud.Saved;
import org.securecloudlab.web.LabMetrics;
import org.securecloudlab.web.intake.CloudIntake;
import org.securecloudlab.web.intake.CloudName;
import org.securecloudlab.web.intake.Upload;
import org.securecloudlab.web.intake.Uploads;
import org.securecloudlab.web.problem.ProblemItem;
import org.securecloudlab.web.security.Roles;

/** Takes clouds in. What was sent is told by its content, not by its media type. */
@Path(ApiPaths.V1 + "/clouds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.OPERATOR)
@Tag(name = "Clouds")
public class CloudImportResource {
    private final Uploads uploads;
    private final CloudIntake intake;
    private final Clouds clouds;
    private final LabMetrics metrics;

    CloudImportResource(Uploads uploads, CloudIntake intake, Clouds clouds, LabMetrics metrics) {
        this.uploads = uploads;
        this.intake = intake;
        this.clouds = clouds;
        this.metrics = metrics;
    }

    @POST
    @Consumes({
        "application/zip",
        "application/x-zip-compressed",
        "application/gzip",
        "application/x-gzip",
        "application/x-tar",
        "application/x-compressed-tar",
        MediaType.APPLICATION_OCTET_STREAM,
        MediaType.APPLICATION_JSON,
        ApiPaths.YAML,
        "application/x-yaml",
        "text/yaml"
    })
    @Operation(
            operationId = "importCloud",
            summary = "Imports an OpenStack export (zip, tar, tar.gz; needs name) or a cloud document (YAML, JSON)")
    public Response importCloud(
            InputStream body,
            @QueryParam("name") Optional<String> name,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam("Content-Length") @DefaultValue("-1") long length,
            @Context UriInfo uri) {
        CloudName cloudName = new CloudName(name);
        try (Upload upload = uploads.receive(body, length)) {
            Parsed<Cloud> read = intake.read(upload, cloudName);
            metrics.imported(read.value().isPresent());
            Cloud cloud = Answers.require("The cloud", read);
            return dryRun ? Response.ok(answer(cloud, read, Optional.empty())).build() : save(cloud, read, uri);
        }
    }

    private Response save(Cloud cloud, Parsed<Cloud> read, UriInfo uri) {
        Saved saved = clouds.save(cloud, read.problems());
        return Response.status(saved.isNew() ? 201 : 200)
                .location(uri.getAbsolutePathBuilder()
                        .path("{name}/versions/{version}")
                        .build(saved.version().name(), saved.version().version()))
                .entity(answer(cloud, read, Optional.of(saved)))
                .build();
    }

    private static CloudImport answer(Cloud cloud, Parsed<Cloud> read, Optional<Saved> saved) {
        return new CloudImport(
                saved.map(s -> CloudSummary.of(s.version())),
                saved.map(Saved::isNew).orElse(false),
                ImportSummary.of(cloud),
                ProblemItem.of(read.problems()));
    }
}
