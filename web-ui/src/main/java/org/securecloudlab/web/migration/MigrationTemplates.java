package org.securecloudlab.web.migration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Problem;

/** Templates of the page of migrations; the build checks what they use. */
@CheckedTemplate(basePath = "migration")
final class MigrationTemplates {
    private MigrationTemplates() {}

    static native TemplateInstance page(
            String text,
            GoalForm goal,
            List<Problem> problems,
            Optional<MigrationView> view,
            List<SolutionRow> solutions);
}
