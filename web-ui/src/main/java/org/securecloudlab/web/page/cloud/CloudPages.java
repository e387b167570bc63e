package org.securecloudlab.web.page.cloud;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.store.cloud.HostGroupLoad;
import org.securecloudlab.store.cloud.HostStatus;

/** The list of clouds and the pages of one. */
@Path("/clouds")
@Produces(MediaType.TEXT_HTML)
public class CloudPages {
    private static final int PROBLEMS_AT_ONCE = 1_000;

    private final Clouds clouds;
    private final CloudHeads heads;
    private final HostMaps maps;
    private final GroupLoads loads;

    CloudPages(Clouds clouds, CloudHeads heads, HostMaps maps, GroupLoads loads) {
        this.clouds = clouds;
        this.heads = heads;
        this.maps = maps;
        this.loads = loads;
    }

    @GET
    public TemplateInstance list() {
        return CloudTemplates.list(clouds.list());
    }

    @GET
    @Path("{name}")
    public TemplateInstance map(
            @PathParam("name") String name,
            @QueryParam("version") Optional<String> version,
            @BeanParam MapQuery query) {
        CloudHead head = heads.head(name, version, "map");
        List<HostGroupLoad> zones = loads.of(head.version(), HostGroupLoad.Kind.ZONE);
        return CloudTemplates.map(head, CloudTotals.of(head.version(), zones), maps.map(head.version(), query));
    }

    @GET
    @Path("{name}/hosts")
    public TemplateInstance hosts(@PathParam("name") String name, @BeanParam HostQuery query) {
        CloudHead head = heads.head(name, query.version(), "hosts");
        return CloudTemplates.hosts(
                head,
                query,
                clouds.hosts(name, head.version().version(), query.filter(), query.page())
                        .map(row -> HostLine.of(head, row)),
                loads.names(head.version(), HostGroupLoad.Kind.ZONE),
                loads.names(head.version(), HostGroupLoad.Kind.AGGREGATE),
                Arrays.asList(HostStatus.values()));
    }

    @GET
    @Path("{name}/instances")
    public TemplateInstance instances(@PathParam("name") String name, @BeanParam InstanceQuery query) {
        CloudHead head = heads.head(name, query.version(), "instances");
        return CloudTemplates.instances(
                head,
                query,
                clouds.instances(name, head.version().version(), query.filter(), query.page()),
                loads.names(head.version(), HostGroupLoad.Kind.ZONE));
    }

    @GET
    @Path("{name}/inventory")
    public TemplateInstance inventory(@PathParam("name") String name, @QueryParam("version") Optional<String> version) {
        CloudHead head = heads.head(name, version, "inventory");
        Cloud outline = clouds.outline(name, head.version().version()).orElseGet(() -> Cloud.empty(name));
        return CloudTemplates.inventory(head, outline);
    }

    @GET
    @Path("{name}/problems")
    public TemplateInstance problems(@PathParam("name") String name, @QueryParam("version") Optional<String> version) {
        CloudHead head = heads.head(name, version, "problems");
        return CloudTemplates.problems(
                head, head.version().problems().stream().limit(PROBLEMS_AT_ONCE).toList());
    }

    @GET
    @Path("{name}/versions")
    public TemplateInstance versions(@PathParam("name") String name, @QueryParam("version") Optional<String> version) {
        return CloudTemplates.versions(heads.head(name, version, "versions"));
    }
}
