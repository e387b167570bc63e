package org.securecloudlab.web.page.scenario;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.run.RunSummary;
import org.securecloudlab.store.scenario.ScenarioSummary;

/** Templates of the pages of scenarios; the build checks what they use. */
@CheckedTemplate(basePath = "scenario")
final class ScenarioTemplates {
    private ScenarioTemplates() {}

    static native TemplateInstance list(List<ScenarioSummary> scenarios, List<ExampleScenario> examples);

    static native TemplateInstance edit(
            Draft draft,
            List<CloudVersion> clouds,
            List<RunSummary> runs,
            List<ScenarioSummary> history,
            List<ExampleScenario> examples);
}
