package org.securecloudlab.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.securecloudlab.store.cloud.HostFilter;
import org.securecloudlab.store.cloud.HostStatus;

/** Filters of a list of hosts; all that are given must hold. */
public class HostQuery {
    @Parameter(description = "Start of the host's name, without regard to case")
    @QueryParam("name")
    Optional<String> name = Optional.empty();

    @Parameter(description = "Availability zone")
    @QueryParam("zone")
    Optional<String> zone = Optional.empty();

    @Parameter(description = "Name of an aggregate")
    @QueryParam("aggregate")
    Optional<String> aggregate = Optional.empty();

    @Parameter(description = "Where it stands")
    @QueryParam("rack")
    Optional<String> rack = Optional.empty();

    @Parameter(description = "up, down or disabled")
    @QueryParam("status")
    Optional<String> status = Optional.empty();

    HostFilter toFilter() {
        return new HostFilter(name, zone, aggregate, rack, status.map(s -> Words.parse("status", s, HostStatus.class)));
    }
}
