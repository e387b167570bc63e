package org.securecloudlab.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.run.RunSummary;
import org.securecloudlab.store.scenario.ScenarioSummary;

/** Templates of the pages that belong to no part in particular; the build checks what they use. */
@CheckedTemplate(basePath = "page")
final class PageTemplates {
    private PageTemplates() {}

    static native TemplateInstance home(
            List<CloudVersion> clouds, List<ScenarioSummary> scenarios, List<RunSummary> runs);

    static native TemplateInstance error(int status, String detail, List<Problem> problems);
}
