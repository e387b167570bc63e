package org.securecloudlab.web.page.cloud;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Inventory;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.store.cloud.HostRow;
import org.securecloudlab.store.cloud.InstanceFilter;
import org.securecloudlab.web.problem.ProblemException;

/** One host. Its key stands in the query, as it may hold a slash. */
@Path("/clouds/{name}/host")
@Produces(MediaType.TEXT_HTML)
public class HostPage {
    private static final int INSTANCES = 200;
    private static final Set<String> WITH_BARS = Set.of(Host.VCPU, Host.MEMORY_MB, Host.DISK_GB);

    private final Clouds clouds;
    private final CloudHeads heads;

    HostPage(Clouds clouds, CloudHeads heads) {
        this.clouds = clouds;
        this.heads = heads;
    }

    @GET
    public TemplateInstance host(
            @PathParam("name") String name,
            @QueryParam("version") Optional<String> version,
            @QueryParam("key") Optional<String> key) {
        CloudVersion shown = heads.head(name, version, "hosts").version();
        String wanted = key.orElse("");
        Host host =
                clouds.host(name, shown.version(), wanted).orElseThrow(() -> ProblemException.notFound("host", wanted));
        HostRow row = clouds.hostRow(name, shown.version(), wanted)
                .orElseThrow(() -> ProblemException.notFound("host", wanted));
        List<Map.Entry<String, Inventory>> others = host.inventories().entrySet().stream()
                .filter(entry -> !WITH_BARS.contains(entry.getKey()))
                .toList();
        return CloudTemplates.host(
                shown,
                host,
                row,
                others,
                clouds.instances(
                        name, shown.version(), InstanceFilter.onHost(host.name()), PageRequest.first(INSTANCES)));
    }
}
