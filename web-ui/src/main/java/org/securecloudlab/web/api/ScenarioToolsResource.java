package org.securecloudlab.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.scenario.ScenarioReader;
import org.securecloudlab.scenario.ScenarioRunner;
import org.securecloudlab.scenario.ScenarioSchema;
import org.securecloudlab.store.trace.Traces;
import org.securecloudlab.web.intake.Documents;
import org.securecloudlab.web.problem.ProblemItem;
import org.securecloudlab.web.security.Roles;

/** What an editor of scenarios needs: the schema, and everything that is wrong with a text. */
@Path(ApiPaths.V1)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Scenarios")
public class ScenarioToolsResource {
    private final Documents documents;
    private final CloudReferences references;
    private final Traces traces;

    ScenarioToolsResource(Documents documents, CloudReferences references, Traces traces) {
        this.documents = documents;
        this.references = references;
        this.traces = traces;
    }

    /** What a check gave. */
    public record ScenarioCheck(boolean valid, List<ProblemItem> problems) {}

    @GET
    @Path("/scenario-schema")
    @Produces({"application/schema+json", MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "getScenarioSchema",
            summary = "The JSON Schema of scenarios, with every operation of this build")
    public String schema() {
        return ScenarioSchema.json();
    }

    @POST
    @Path("/scenario-check")
    @Consumes({ApiPaths.YAML, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "checkScenario",
            summary = "Everything that is wrong with a scenario, with lines; nothing is stored")
    public ScenarioCheck check(InputStream body, @QueryParam("cloud") Optional<String> cloud) {
        Parsed<Scenario> read = ScenarioReader.read(documents.scenario(body), "scenario.yaml");
        List<Problem> problems = new ArrayList<>(read.problems());
        read.value().ifPresent(scenario -> problems.addAll(againstCloud(scenario, cloud)));
        return new ScenarioCheck(problems.stream().noneMatch(Problem::isError), ProblemItem.of(problems));
    }

    private List<Problem> againstCloud(Scenario scenario, Optional<String> instead) {
        Parsed<Cloud> cloud = references.resolve(scenario, instead);
        List<Problem> problems = new ArrayList<>(cloud.problems());
        cloud.value()
                .ifPresent(c -> problems.addAll(
                        ScenarioRunner.prepare(c, scenario, traces).problems()));
        return problems;
    }
}
