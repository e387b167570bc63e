package org.securecloudlab.web.page.run;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.securecloudlab.scenario.InstanceExplanation;
import org.securecloudlab.scenario.report.Placement;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.scenario.report.TimelineEvent;
import org.securecloudlab.store.run.RunSummary;
import org.securecloudlab.store.run.Runs;
import org.securecloudlab.web.page.view.MaybeView;
import org.securecloudlab.web.page.view.RefusalView;
import org.securecloudlab.web.problem.ProblemException;

/** What a finished run found in its replication 0: who landed where, why not, how full the hosts became, and when. */
@Path("/runs/{id: \\d{1,18}}")
@Produces(MediaType.TEXT_HTML)
public class ReportPages {
    private static final int REASONS = 500;

    private final Runs runs;
    private final StoredReports reports;

    ReportPages(Runs runs, StoredReports reports) {
        this.runs = runs;
        this.reports = reports;
    }

    @GET
    @Path("placements")
    public TemplateInstance placements(@PathParam("id") long id, @BeanParam SliceQuery query) {
        List<Placement> wanted = report(id).placements().stream()
                .filter(p -> query.wants(p.host().isPresent() ? "placed" : "refused"))
                .filter(p -> query.finds(p.instanceId(), p.host().orElse(""), p.projectId(), p.flavor()))
                .toList();
        return RunTemplates.placements(head(id, "placements"), query, Slice.of(wanted, query.start()));
    }

    /** Why each host refused an instance; the replication runs again up to that request. */
    @GET
    @Path("explain")
    public TemplateInstance explain(@PathParam("id") long id, @QueryParam("instance") Optional<String> instance) {
        String wanted = instance.orElse("");
        InstanceExplanation found =
                runs.explain(id, 0, wanted).orElseThrow(() -> ProblemException.notFound("instance", wanted));
        List<RefusalView> reasons = RefusalView.of(found.refusals());
        return RunTemplates.explain(
                wanted,
                found.remedies().stream().map(MaybeView::of).toList(),
                Explanation.rules(found.refusals()),
                reasons.stream().limit(REASONS).toList(),
                reasons.size());
    }

    @GET
    @Path("hosts")
    public TemplateInstance hosts(@PathParam("id") long id) {
        RunReport report = report(id);
        int total = report.hostsAtEnd().size();
        return RunTemplates.hosts(
                head(id, "hosts"),
                HostsAtEnd.bands(report.hostsAtEnd()),
                IntStream.rangeClosed(0, 10).boxed().toList(),
                Math.min(total, HostsAtEnd.AT_ONCE),
                total);
    }

    @GET
    @Path("events")
    public TemplateInstance events(@PathParam("id") long id, @BeanParam SliceQuery query) {
        List<TimelineEvent> all = report(id).timeline();
        List<TimelineEvent> wanted = all.stream()
                .filter(e -> query.wants(e.kind()))
                .filter(e -> query.finds(e.subject(), e.host().orElse(""), e.detail()))
                .toList();
        List<String> kinds =
                all.stream().map(TimelineEvent::kind).distinct().sorted().toList();
        return RunTemplates.events(head(id, "events"), query, Slice.of(wanted, query.start()), kinds);
    }

    private RunHead head(long id, String tab) {
        RunSummary run = runs.find(id).orElseThrow(() -> ProblemException.notFound("run", id));
        return new RunHead(run, tab);
    }

    private RunReport report(long id) {
        return reports.find(id).orElseThrow(() -> ProblemException.notFound("report of run", id));
    }
}
