package org.securecloudlab.web.page.run;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.store.run.RunProgress;
import org.securecloudlab.store.run.RunState;
import org.securecloudlab.store.run.RunSummary;
import org.securecloudlab.store.run.Runs;
import org.securecloudlab.store.scenario.Scenarios;
import org.securecloudlab.web.page.Ui;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** The list of runs, and a run while it is under way. */
@Path("/runs")
@Produces(MediaType.TEXT_HTML)
public class RunPages {
    private final Runs runs;
    private final StoredReports reports;
    private final Scenarios scenarios;
    private final Clouds clouds;
    private final Ui ui;

    RunPages(Runs runs, StoredReports reports, Scenarios scenarios, Clouds clouds, Ui ui) {
        this.runs = runs;
        this.reports = reports;
        this.scenarios = scenarios;
        this.clouds = clouds;
        this.ui = ui;
    }

    @GET
    public TemplateInstance list(@BeanParam RunQuery query) {
        return RunTemplates.list(
                query,
                runs.list(query.filter(), query.page()),
                scenarios.list(),
                clouds.list(),
                Arrays.asList(RunState.values()));
    }

    /** The answer, or how far it has come. */
    @GET
    @Path("{id: \\d{1,18}}")
    public TemplateInstance run(@PathParam("id") long id) {
        RunSummary run = require(id);
        Optional<RunReport> report = run.state() == RunState.DONE ? reports.find(id) : Optional.empty();
        RunHead head = new RunHead(run, "answer");
        return report.map(found -> RunTemplates.answer(head, AnswerView.of(found, ui.locale())))
                .orElseGet(() -> RunTemplates.waiting(head, progressOf(id)));
    }

    /** The part of the page that asks again each second; when there is nothing to wait for, the whole page is loaded anew. */
    @GET
    @Path("{id: \\d{1,18}}/progress")
    public Response progress(@PathParam("id") long id) {
        RunProgress progress = runs.progress(id).orElseThrow(() -> ProblemException.notFound("run", id));
        Response.ResponseBuilder response = Response.ok(RunTemplates.progress(ProgressView.of(progress)));
        return (progress.state().isFinal() ? response.header("HX-Refresh", "true") : response).build();
    }

    @POST
    @Path("{id: \\d{1,18}}/cancel")
    @RolesAllowed(Roles.OPERATOR)
    public Response cancel(@PathParam("id") long id) {
        RunSummary run = runs.cancel(id).orElseThrow(() -> ProblemException.notFound("run", id));
        return Response.seeOther(URI.create("/runs/" + run.id())).build();
    }

    private RunSummary require(long id) {
        return runs.find(id).orElseThrow(() -> ProblemException.notFound("run", id));
    }

    private ProgressView progressOf(long id) {
        return runs.progress(id).map(ProgressView::of).orElseThrow(() -> ProblemException.notFound("run", id));
    }
}
