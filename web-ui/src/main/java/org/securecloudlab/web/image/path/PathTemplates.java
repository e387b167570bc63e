package org.securecloudlab.web.image.path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Problem;

/** Templates of the page of boot paths; the build checks what they use. */
@CheckedTemplate(basePath = "imagePaths")
final class PathTemplates {
    private PathTemplates() {}

    static native TemplateInstance page(PathForm form, List<Problem> problems, Optional<PathView> view);

    static native TemplateInstance rehearsal(RehearsalView view);
}
