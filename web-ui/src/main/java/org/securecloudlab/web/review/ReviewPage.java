package org.securecloudlab.web.review;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.scenario.review.CloudReview;
import org.securecloudlab.scenario.review.whatif.WhatIf;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.web.page.Ui;
import org.securecloudlab.web.page.cloud.CloudHead;
import org.securecloudlab.web.page.cloud.CloudHeads;
import org.securecloudlab.web.page.scenario.Editor;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemKind;

/** The review of a cloud's configuration, and the scenarios that its findings lead to. */
@Path("/clouds/{name}/review")
@Produces(MediaType.TEXT_HTML)
public class ReviewPage {
    private static final String CANNOT_PLAY =
            "This version of the cloud has no project, or no image, flavor and two hosts that go together, with which an attack could show ";

    private final CloudHeads heads;
    private final Reviews reviews;
    private final Clouds clouds;
    private final Editor editor;
    private final RuleTexts texts;
    private final Ui ui;

    ReviewPage(CloudHeads heads, Reviews reviews, Clouds clouds, Editor editor, RuleTexts texts, Ui ui) {
        this.heads = heads;
        this.reviews = reviews;
        this.clouds = clouds;
        this.editor = editor;
        this.texts = texts;
        this.ui = ui;
    }

    @GET
    public TemplateInstance review(@PathParam("name") String name, @QueryParam("version") Optional<String> version) {
        CloudHead head = heads.head(name, version, "review");
        CloudReview review = reviews.of(head.version());
        List<FindingView> findings = review.findings().stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .map(finding -> FindingView.of(finding, texts, ui.language()))
                .toList();
        return ReviewTemplates.review(
                head, review.hasConfiguration(), ScoreView.of(review), findings, reviews.history(head.versions()));
    }

    /** A new scenario that shows what the setting of a finding changes. */
    @GET
    @Path("what-if/{rule}")
    public TemplateInstance whatIf(
            @PathParam("name") String name,
            @PathParam("rule") String rule,
            @QueryParam("version") Optional<String> version) {
        CloudVersion found = heads.head(name, version, "review").version();
        if (!WhatIf.exists(rule)) {
            throw ProblemException.notFound("scenario for rule", rule);
        }
        Optional<Cloud> cloud = clouds.load(found.name(), found.version());
        return cloud.flatMap(c -> WhatIf.text(rule, c))
                .map(editor::fresh)
                .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND, CANNOT_PLAY + rule));
    }
}
