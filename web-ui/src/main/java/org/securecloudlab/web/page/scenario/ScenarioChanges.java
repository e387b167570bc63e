package org.securecloudlab.web.page.scenario;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.store.run.RunRequest;
import org.securecloudlab.store.run.RunSummary;
import org.securecloudlab.store.run.Runs;
import org.securecloudlab.store.scenario.RevisionConflictException;
import org.securecloudlab.store.scenario.ScenarioRevision;
import org.securecloudlab.store.scenario.Scenarios;
import org.securecloudlab.web.page.view.Address;
import org.securecloudlab.web.page.view.Show;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.security.Roles;

/** Saving and running scenarios. What is refused comes back in the editor as it was written. */
@Path("/scenarios")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.OPERATOR)
public class ScenarioChanges {
    /** RFC 9110 section 15.5.21. */
    private static final int UNPROCESSABLE = 422;

    private final Scenarios scenarios;
    private final Runs runs;
    private final Editor editor;

    ScenarioChanges(Scenarios scenarios, Runs runs, Editor editor) {
        this.scenarios = scenarios;
        this.runs = runs;
        this.editor = editor;
    }

    @POST
    public Response create(@FormParam("text") String text, @FormParam("then") Optional<String> then) {
        Draft draft = Draft.fresh(lines(text));
        try {
            return answer(scenarios.create(draft.text()), draft, then);
        } catch (RevisionConflictException e) {
            return refused(draft.refused(List.of(), Draft.Outcome.CONFLICT));
        }
    }

    @POST
    @Path("{name}")
    public Response save(
            @PathParam("name") String name,
            @FormParam("text") String text,
            @FormParam("expected") Optional<String> expected,
            @FormParam("then") Optional<String> then) {
        OptionalInt known = ScenarioPages.number(expected);
        Draft draft = new Draft(name, known.orElse(0), known.orElse(0), lines(text), List.of(), Draft.Outcome.NONE);
        try {
            return answer(scenarios.save(name, draft.text(), known), draft, then);
        } catch (RevisionConflictException e) {
            return refused(draft.refused(List.of(), Draft.Outcome.CONFLICT));
        }
    }

    @POST
    @Path("{name}/run")
    public Response run(
            @PathParam("name") String name,
            @FormParam("revision") Optional<String> revision,
            @FormParam("cloud") Optional<String> cloud,
            @FormParam("seed") Optional<String> seed,
            @FormParam("replications") Optional<String> replications) {
        return start(new RunRequest(
                name,
                ScenarioPages.number(revision),
                Address.given(cloud),
                Address.given(seed)
                        .filter(digits -> digits.matches("-?\\d{1,18}"))
                        .map(digits -> OptionalLong.of(Long.parseLong(digits)))
                        .orElseGet(OptionalLong::empty),
                ScenarioPages.number(Address.given(replications)),
                Optional.empty()));
    }

    private Response answer(Parsed<ScenarioRevision> saved, Draft draft, Optional<String> then) {
        if (saved.value().isEmpty()) {
            return refused(draft.refused(saved.problems(), Draft.Outcome.SAVE_REFUSED));
        }
        ScenarioRevision revision = saved.value().get();
        return then.filter("run"::equals).isPresent()
                ? start(RunRequest.of(revision.name()))
                : seeOther("/scenarios/" + Show.inUrl(revision.name()) + "?saved");
    }

    private Response start(RunRequest request) {
        Parsed<RunSummary> started = runs.start(request);
        return started.value().map(run -> seeOther("/runs/" + run.id())).orElseGet(() -> runRefused(request, started));
    }

    private Response runRefused(RunRequest request, Parsed<RunSummary> started) {
        ScenarioRevision shown = (request.revision().isPresent()
                        ? scenarios.find(request.scenario(), request.revision().getAsInt())
                        : scenarios.latest(request.scenario()))
                .orElseThrow(() -> ProblemException.notFound("scenario", request.scenario()));
        int newest = scenarios
                .latest(request.scenario())
                .map(ScenarioRevision::revision)
                .orElse(0);
        return refused(
                Draft.of(shown, newest, Draft.Outcome.NONE).refused(started.problems(), Draft.Outcome.RUN_REFUSED));
    }

    private Response refused(Draft draft) {
        TemplateInstance page = editor.page(draft);
        return Response.status(UNPROCESSABLE).entity(page).build();
    }

    private static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /** Browsers send CR LF at the end of each line of a form; the document has LF. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }
}
