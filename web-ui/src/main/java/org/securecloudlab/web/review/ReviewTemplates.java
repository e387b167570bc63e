package org.securecloudlab.web.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.securecloudlab.web.page.cloud.CloudHead;

/** Templates of the review; the build checks what they use. */
@CheckedTemplate(basePath = "review")
final class ReviewTemplates {
    private ReviewTemplates() {}

    static native TemplateInstance review(
            CloudHead head,
            boolean judged,
            List<ScoreView> scores,
            List<FindingView> findings,
            List<ReviewedVersion> history);
}
