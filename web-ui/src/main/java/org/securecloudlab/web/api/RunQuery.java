package org.securecloudlab.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.securecloudlab.store.run.RunFilter;
import org.securecloudlab.store.run.RunState;

/** Filters of a list of runs; all that are given must hold. */
public class RunQuery {
    @Parameter(description = "Name of the scenario")
    @QueryParam("scenario")
    Optional<String> scenario = Optional.empty();

    @Parameter(description = "Name of the cloud")
    @QueryParam("cloud")
    Optional<String> cloud = Optional.empty();

    @Parameter(description = "queued, running, done, failed or cancelled")
    @QueryParam("state")
    Optional<String> state = Optional.empty();

    RunFilter toFilter() {
        return new RunFilter(scenario, cloud, state.map(s -> Words.parse("state", s, RunState.class)));
    }
}
