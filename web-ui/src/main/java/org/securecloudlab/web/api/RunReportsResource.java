package org.securecloudlab.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.scenario.InstanceExplanation;
import org.securecloudlab.scenario.report.RefusalPattern;
import org.securecloudlab.scenario.report.ReportRenderer;
import org.securecloudlab.scheduler.explain.Refusal;
import org.securecloudlab.scheduler.explain.Remedy;
import org.securecloudlab.store.run.Runs;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;
import org.securecloudlab.web.security.StrictHeaders;

/** What runs found. */
@Path(ApiPaths.V1 + "/runs/{id: [0-9]+}")
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Reports")
public class RunReportsResource {
    private final Runs runs;
    private final Reports reports;

    RunReportsResource(Runs runs, Reports reports) {
        this.runs = runs;
        this.reports = reports;
    }

    @GET
    @Path("/report")
    @Produces({
        MediaType.APPLICATION_JSON,
        MediaType.TEXT_HTML,
        MediaType.TEXT_PLAIN,
        MediaType.APPLICATION_XML,
        "text/csv"
    })
    @Operation(
            operationId = "getReport",
            summary = "The report of a finished run, as JSON, HTML, text, JUnit XML or CSV by Accept or by format")
    public Response report(
            @PathParam("id") long id,
            @QueryParam("format") Optional<String> format,
            @QueryParam("lang") @DefaultValue("en") String language,
            @HeaderParam("Accept") @DefaultValue("*/*") String accept) {
        ReportMedia media = ReportMedia.choose(format, accept);
        String text = ReportRenderer.render(reports.require(id), media.format(), Locale.forLanguageTag(language));
        Response.ResponseBuilder response =
                Response.ok(text, media.type()).header("Cache-Control", "private, no-cache");
        if (media == ReportMedia.HTML) {
            response.header("Content-Security-Policy", StrictHeaders.DOCUMENT_POLICY);
        }
        return response.build();
    }

    @GET
    @Path("/refusals")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "countRefusals",
            summary =
                    "The refusals of replication 0 of a finished run by filter, flavor, project and time, most frequent first")
    public List<RefusalPattern> refusals(@PathParam("id") long id) {
        return reports.require(id).refusalPatterns();
    }

    @GET
    @Path("/instances/{instance}/refusals")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "explainInstance",
            summary = "Why each host was refused to an instance; that replication is run again up to there")
    public List<Refusal> explain(
            @PathParam("id") long id,
            @PathParam("instance") String instance,
            @QueryParam("replication") @DefaultValue("0") int replication) {
        return explanation(id, instance, replication).refusals();
    }

    @GET
    @Path("/instances/{instance}/remedies")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "remedyInstance",
            summary =
                    "What would have made a refused instance fit, the most helpful first; that replication is run again up to there")
    public List<Remedy> remedies(
            @PathParam("id") long id,
            @PathParam("instance") String instance,
            @QueryParam("replication") @DefaultValue("0") int replication) {
        return explanation(id, instance, replication).remedies();
    }

    private InstanceExplanation explanation(long id, String instance, int replication) {
        return runs.explain(id, replication, instance)
                .orElseThrow(() -> ProblemException.notFound(
                        "instance of replication " + replication + " of run " + id, instance));
    }
}
