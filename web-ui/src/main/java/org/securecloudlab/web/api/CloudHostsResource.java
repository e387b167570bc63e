package org.securecloudlab.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.store.cloud.HostGroupLoad;
import org.securecloudlab.store.cloud.HostRow;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Hosts of a stored cloud, one by one and in groups. */
@Path(ApiPaths.V1 + "/clouds/{name}/versions/{version}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Hosts and instances")
public class CloudHostsResource {
    private final Clouds clouds;
    private final CloudVersions versions;

    CloudHostsResource(Clouds clouds, CloudVersions versions) {
        this.clouds = clouds;
        this.versions = versions;
    }

    @GET
    @Path("/hosts")
    @Operation(operationId = "listHosts", summary = "Hosts with their load, filtered, page by page")
    public Page<HostRow> hosts(
            @PathParam("name") String name,
            @PathParam("version") String version,
            @BeanParam HostQuery query,
            @BeanParam PageQuery page) {
        CloudVersion found = versions.require(name, version);
        return clouds.hosts(name, found.version(), query.toFilter(), page.toRequest());
    }

    @GET
    @Path("/hosts/{host: .+}")
    @Operation(operationId = "getHost", summary = "One host, by name or name/node")
    public Host host(
            @PathParam("name") String name, @PathParam("version") String version, @PathParam("host") String host) {
        CloudVersion found = versions.require(name, version);
        return clouds.host(name, found.version(), host).orElseThrow(() -> ProblemException.notFound("host", host));
    }

    @GET
    @Path("/host-groups")
    @Operation(
            operationId = "listHostGroups",
            summary = "Zones, aggregates or racks with their load: a heat map's data")
    public List<HostGroupLoad> groups(
            @PathParam("name") String name,
            @PathParam("version") String version,
            @QueryParam("kind") @DefaultValue("zone") String kind) {
        CloudVersion found = versions.require(name, version);
        return clouds.hostGroups(name, found.version(), Words.parse("kind", kind, HostGroupLoad.Kind.class));
    }
}
