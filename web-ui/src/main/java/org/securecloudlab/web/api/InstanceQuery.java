package org.securecloudlab.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.securecloudlab.store.cloud.InstanceFilter;

/** Filters of a list of instances; all that are given must hold. */
public class InstanceQuery {
    @Parameter(description = "Start of the display name, without regard to case")
    @QueryParam("name")
    Optional<String> name = Optional.empty();

    @Parameter(description = "Availability zone")
    @QueryParam("zone")
    Optional<String> zone = Optional.empty();

    @Parameter(description = "Id of the owning project")
    @QueryParam("project")
    Optional<String> project = Optional.empty();

    @Parameter(description = "Such as ACTIVE")
    @QueryParam("status")
    Optional<String> status = Optional.empty();

    @Parameter(description = "Service host name of the host it is on")
    @QueryParam("host")
    Optional<String> host = Optional.empty();

    InstanceFilter toFilter() {
        return new InstanceFilter(name, zone, project, status, host);
    }
}
