package org.securecloudlab.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.cloud.Instance;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.store.cloud.InstanceRow;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Instances of a stored cloud. */
@Path(ApiPaths.V1 + "/clouds/{name}/versions/{version}/instances")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Hosts and instances")
public class CloudInstancesResource {
    private final Clouds clouds;
    private final CloudVersions versions;

    CloudInstancesResource(Clouds clouds, CloudVersions versions) {
        this.clouds = clouds;
        this.versions = versions;
    }

    @GET
    @Operation(operationId = "listInstances", summary = "Instances, filtered, page by page")
    public Page<InstanceRow> instances(
            @PathParam("name") String name,
            @PathParam("version") String version,
            @BeanParam InstanceQuery query,
            @BeanParam PageQuery page) {
        CloudVersion found = versions.require(name, version);
        return clouds.instances(name, found.version(), query.toFilter(), page.toRequest());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInstance", summary = "One instance, by id")
    public Instance instance(
            @PathParam("name") String name, @PathParam("version") String version, @PathParam("id") String id) {
        CloudVersion found = versions.require(name, version);
        return clouds.instance(name, found.version(), id).orElseThrow(() -> ProblemException.notFound("instance", id));
    }
}
