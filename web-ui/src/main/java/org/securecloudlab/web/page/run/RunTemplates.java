package org.securecloudlab.web.page.run;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.scenario.report.Placement;
import org.securecloudlab.scenario.report.TimelineEvent;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.run.RunState;
import org.securecloudlab.store.run.RunSummary;
import org.securecloudlab.store.scenario.ScenarioSummary;
import org.securecloudlab.web.page.cloud.HostMap;
import org.securecloudlab.web.page.view.MaybeView;
import org.securecloudlab.web.page.view.RefusalView;

/** Templates of the pages of runs; the build checks what they use. */
@CheckedTemplate(basePath = "run")
final class RunTemplates {
    private RunTemplates() {}

    static native TemplateInstance list(
            RunQuery query,
            Page<RunSummary> page,
            List<ScenarioSummary> scenarios,
            List<CloudVersion> clouds,
            List<RunState> states);

    static native TemplateInstance waiting(RunHead head, ProgressView progress);

    static native TemplateInstance progress(ProgressView progress);

    static native TemplateInstance answer(RunHead head, AnswerView answer);

    static native TemplateInstance placements(RunHead head, SliceQuery query, Slice<Placement> slice);

    static native TemplateInstance explain(
            String instance,
            List<MaybeView> remedies,
            List<Explanation.Rule> rules,
            List<RefusalView> reasons,
            int total);

    static native TemplateInstance hosts(
            RunHead head, List<HostMap.Band> bands, List<Integer> steps, int shown, int total);

    static native TemplateInstance compare(
            RunHead head, List<RunSummary> others, long chosen, Optional<ComparisonView> comparison);

    static native TemplateInstance events(
            RunHead head, SliceQuery query, Slice<TimelineEvent> slice, List<String> kinds);
}
