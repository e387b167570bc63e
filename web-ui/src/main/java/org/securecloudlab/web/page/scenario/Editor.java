package org.securecloudlab.web.page.scenario;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.store.run.RunFilter;
import org.securecloudlab.store.run.Runs;
import org.securecloudlab.store.scenario.Scenarios;

/** Puts a text into the editor's page, with what stands around it. */
@ApplicationScoped
public class Editor {
    private static final int RUNS = 8;

    private final Scenarios scenarios;
    private final Clouds clouds;
    private final Runs runs;
    private final ExampleScenarios examples;

    Editor(Scenarios scenarios, Clouds clouds, Runs runs, ExampleScenarios examples) {
        this.scenarios = scenarios;
        this.clouds = clouds;
        this.runs = runs;
        this.examples = examples;
    }

    /** A new scenario that begins with a text. */
    public TemplateInstance fresh(String text) {
        return page(Draft.fresh(text));
    }

    TemplateInstance page(Draft draft) {
        if (draft.isNew()) {
            return ScenarioTemplates.edit(draft, List.of(), List.of(), List.of(), examples.all());
        }
        RunFilter ofThis = new RunFilter(Optional.of(draft.title()), Optional.empty(), Optional.empty());
        return ScenarioTemplates.edit(
                draft,
                clouds.list(),
                runs.list(ofThis, PageRequest.first(RUNS)).items(),
                scenarios.history(draft.title()),
                List.of());
    }
}
