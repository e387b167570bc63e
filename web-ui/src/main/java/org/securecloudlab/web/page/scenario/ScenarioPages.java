package org.securecloudlab.web.page.scenario;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.store.scenario.ScenarioRevision;
import org.securecloudlab.store.scenario.ScenarioSummary;
import org.securecloudlab.store.scenario.Scenarios;
import org.securecloudlab.web.problem.ProblemException;

/** Reading scenarios: the list, the editor, its history. */
@Path("/scenarios")
@Produces(MediaType.TEXT_HTML)
public class ScenarioPages {
    private final Scenarios scenarios;
    private final ExampleScenarios examples;
    private final Editor editor;

    ScenarioPages(Scenarios scenarios, ExampleScenarios examples, Editor editor) {
        this.scenarios = scenarios;
        this.examples = examples;
        this.editor = editor;
    }

    @GET
    public TemplateInstance list() {
        return ScenarioTemplates.list(scenarios.list(), examples.all());
    }

    /** A new scenario, from an example or for a cloud. */
    @GET
    @Path("new")
    public TemplateInstance fresh(
            @QueryParam("example") Optional<String> example, @QueryParam("cloud") Optional<String> cloud) {
        String text = example.map(key -> examples.find(key)
                        .map(ExampleScenario::text)
                        .orElseThrow(() -> ProblemException.notFound("example", key)))
                .orElseGet(() -> StartText.forCloud(cloud));
        return editor.page(Draft.fresh(text));
    }

    @GET
    @Path("{name}")
    public TemplateInstance edit(
            @PathParam("name") String name,
            @QueryParam("revision") Optional<String> revision,
            @QueryParam("saved") Optional<String> saved) {
        List<ScenarioSummary> history = scenarios.history(name);
        if (history.isEmpty()) {
            throw ProblemException.notFound("scenario", name);
        }
        int newest = history.get(0).revision();
        OptionalInt wanted = number(revision);
        ScenarioRevision shown = (wanted.isPresent() ? scenarios.find(name, wanted.getAsInt()) : scenarios.latest(name))
                .orElseThrow(() -> ProblemException.notFound("revision of scenario " + name, revision.orElse("")));
        return editor.page(Draft.of(shown, newest, saved.isPresent() ? Draft.Outcome.SAVED : Draft.Outcome.NONE));
    }

    /** A small whole number; empty for anything else. */
    static OptionalInt number(Optional<String> text) {
        return text.filter(digits -> digits.matches("\\d{1,9}"))
                .map(digits -> OptionalInt.of(Integer.parseInt(digits)))
                .orElseGet(OptionalInt::empty);
    }
}
