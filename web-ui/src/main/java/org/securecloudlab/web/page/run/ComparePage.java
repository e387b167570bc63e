package org.securecloudlab.web.page.run;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.scenario.comparison.RunComparison;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.run.RunFilter;
import org.securecloudlab.store.run.RunState;
import org.securecloudlab.store.run.RunSummary;
import org.securecloudlab.store.run.Runs;
import org.securecloudlab.web.page.Ui;
import org.securecloudlab.web.problem.ProblemException;

/** A run beside another one: which expectations, figures and instances differ. */
@Path("/runs/{id: \\d{1,18}}/compare")
@Produces(MediaType.TEXT_HTML)
public class ComparePage {
    private static final int OTHERS = 100;

    private final Runs runs;
    private final StoredReports reports;
    private final Ui ui;

    ComparePage(Runs runs, StoredReports reports, Ui ui) {
        this.runs = runs;
        this.reports = reports;
        this.ui = ui;
    }

    /**
     * The comparison, or the choice of the other run.
     *
     * @param with the run that stands for "before"
     */
    @GET
    public TemplateInstance compare(@PathParam("id") long id, @QueryParam("with") Optional<String> with) {
        RunSummary run = runs.find(id).orElseThrow(() -> ProblemException.notFound("run", id));
        RunFilter finished = new RunFilter(Optional.empty(), Optional.empty(), Optional.of(RunState.DONE));
        List<RunSummary> others = runs.list(finished, PageRequest.first(OTHERS)).items().stream()
                .filter(other -> other.id() != id)
                .toList();
        Optional<Long> chosen = with.filter(text -> text.matches("\\d{1,18}")).map(Long::parseLong);
        Optional<ComparisonView> comparison =
                chosen.map(other -> ComparisonView.of(RunComparison.of(report(other), report(id)), ui.locale()));
        return RunTemplates.compare(new RunHead(run, "compare"), others, chosen.orElse(0L), comparison);
    }

    private RunReport report(long id) {
        return reports.find(id).orElseThrow(() -> ProblemException.notFound("report of run", id));
    }
}
