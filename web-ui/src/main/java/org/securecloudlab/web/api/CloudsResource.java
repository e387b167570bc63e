package org.securecloudlab.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemItem;
import org.securecloudlab.web.security.Roles;

/** Stored clouds and their versions. */
@Path(ApiPaths.V1 + "/clouds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Clouds")
public class CloudsResource {
    private final Clouds clouds;
    private final CloudVersions versions;

    CloudsResource(Clouds clouds, CloudVersions versions) {
        this.clouds = clouds;
        this.versions = versions;
    }

    @GET
    @Operation(operationId = "listClouds", summary = "The newest version of every cloud")
    public List<CloudSummary> list() {
        return clouds.list().stream().map(CloudSummary::of).toList();
    }

    @GET
    @Path("/{name}")
    @Operation(operationId = "getCloud", summary = "The newest version of a cloud")
    public CloudSummary latest(@PathParam("name") String name) {
        return CloudSummary.of(versions.require(name, "latest"));
    }

    @GET
    @Path("/{name}/versions")
    @Operation(operationId = "listCloudVersions", summary = "All versions of a cloud, newest first")
    public List<CloudSummary> versions(@PathParam("name") String name) {
        List<CloudVersion> found = clouds.versions(name);
        if (found.isEmpty()) {
            throw ProblemException.notFound("cloud", name);
        }
        return found.stream().map(CloudSummary::of).toList();
    }

    @GET
    @Path("/{name}/versions/{version}")
    @Operation(operationId = "getCloudVersion", summary = "One version of a cloud; the version may be latest")
    public CloudSummary version(@PathParam("name") String name, @PathParam("version") String version) {
        return CloudSummary.of(versions.require(name, version));
    }

    @GET
    @Path("/{name}/versions/{version}/problems")
    @Operation(operationId = "listCloudProblems", summary = "The warnings that the import of a version gave")
    public List<ProblemItem> problems(@PathParam("name") String name, @PathParam("version") String version) {
        return ProblemItem.of(versions.require(name, version).problems());
    }

    @DELETE
    @Path("/{name}/versions/{version}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(operationId = "deleteCloudVersion", summary = "Deletes a version that no run needs")
    public void delete(@PathParam("name") String name, @PathParam("version") String version) {
        int number = Numbers.positive("version", version);
        if (!clouds.delete(name, number)) {
            throw ProblemException.notFound("cloud version", name + "@" + number);
        }
    }
}
