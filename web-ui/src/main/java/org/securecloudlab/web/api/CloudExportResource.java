package org.securecloudlab.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.document.CloudWriter;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Gives clouds out, in documents that import as the same cloud. */
@Path(ApiPaths.V1 + "/clouds/{name}/versions/{version}")
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Clouds")
public class CloudExportResource {
    private final Clouds clouds;
    private final CloudVersions versions;

    CloudExportResource(Clouds clouds, CloudVersions versions) {
        this.clouds = clouds;
        this.versions = versions;
    }

    @GET
    @Path("/document.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "exportCloudJson", summary = "The whole cloud as JSON")
    public Response json(@PathParam("name") String name, @PathParam("version") String version) {
        CloudVersion found = versions.require(name, version);
        Cloud cloud = load(found);
        return document((StreamingOutput) out -> CloudWriter.writeJson(cloud, out), found);
    }

    @GET
    @Path("/document.yaml")
    @Produces(ApiPaths.YAML)
    @Operation(operationId = "exportCloudYaml", summary = "The whole cloud as YAML")
    public Response yaml(@PathParam("name") String name, @PathParam("version") String version) {
        CloudVersion found = versions.require(name, version);
        return document(CloudWriter.toYaml(load(found)), found);
    }

    private Cloud load(CloudVersion version) {
        return clouds.load(version.name(), version.version())
                .orElseThrow(() -> ProblemException.notFound("cloud version", version.reference()));
    }

    private static Response document(Object body, CloudVersion version) {
        return Response.ok(body)
                .tag(new EntityTag(version.sha256()))
                .header("Cache-Control", "private, no-cache")
                .build();
    }
}
