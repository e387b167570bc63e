package org.securecloudlab.web.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.store.run.RunFilter;
import org.securecloudlab.store.run.Runs;
import org.securecloudlab.store.scenario.Scenarios;

/** The first page: what ran last, and what there is. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class HomePage {
    private static final int RUNS = 10;

    private final Clouds clouds;
    private final Scenarios scenarios;
    private final Runs runs;

    HomePage(Clouds clouds, Scenarios scenarios, Runs runs) {
        this.clouds = clouds;
        this.scenarios = scenarios;
        this.runs = runs;
    }

    @GET
    public TemplateInstance home() {
        return PageTemplates.home(
                clouds.list(),
                scenarios.list(),
                runs.list(RunFilter.ALL, PageRequest.first(RUNS)).items());
    }
}
