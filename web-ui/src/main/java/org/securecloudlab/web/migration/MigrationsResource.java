package org.securecloudlab.web.migration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.oslo.Policy;
import org.securecloudlab.cloud.oslo.PolicyReader;
import org.securecloudlab.migration.Forecast;
import org.securecloudlab.migration.nova.NovaRelease;
import org.securecloudlab.migration.policy.LiveMigrationPolicy;
import org.securecloudlab.migration.report.PredictionAnswer;
import org.securecloudlab.migration.report.RiskAnswer;
import org.securecloudlab.migration.report.SolutionAnswer;
import org.securecloudlab.migration.risk.MitigationComparison;
import org.securecloudlab.migration.risk.RiskAssessor;
import org.securecloudlab.migration.run.DescribedRun;
import org.securecloudlab.migration.run.MigrationDocument;
import org.securecloudlab.migration.solve.Goal;
import org.securecloudlab.migration.solve.Solver;
import org.securecloudlab.migration.wire.WireProof;
import org.securecloudlab.web.api.ApiPaths;
import org.securecloudlab.web.intake.Documents;
import org.securecloudlab.web.problem.ProblemException;
import org.securecloudlab.web.problem.ProblemItem;
import org.securecloudlab.web.security.Roles;

/** Predicts migrations, says what would make them converge, and what they expose. */
@Path(ApiPaths.V1 + "/migrations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.VIEWER)
@Tag(name = "Migrations")
public class MigrationsResource {
    private static final int ROUNDS = 1000;
    private static final int PROOF_PAGES = 256;
    private static final double MILLIS_A_MINUTE = 60_000;

    private final Documents documents;

    MigrationsResource(Documents documents) {
        this.documents = documents;
    }

    @POST
    @Path("/predictions")
    @Consumes({ApiPaths.YAML, MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "predictMigration",
            summary = "What a live migration takes, with intervals and every look at the dirty bitmap")
    public Map<String, Object> predict(InputStream body) {
        Parsed<DescribedRun> parsed = read(body);
        DescribedRun run = described(parsed);
        Forecast forecast = run.forecast();
        Map<String, Object> answer = head(run, parsed);
        answer.putAll(PredictionAnswer.of(forecast));
        answer.put("rounds", PredictionAnswer.rounds(forecast.expected(), ROUNDS));
        return answer;
    }

    @POST
    @Path("/solutions")
    @Consumes({ApiPaths.YAML, MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "solveMigration",
            summary = "What would make a migration complete in so many minutes with at most so much blackout")
    public Map<String, Object> solve(
            InputStream body,
            @QueryParam("minutes") Optional<String> minutes,
            @QueryParam("blackoutMs") Optional<String> blackoutMs) {
        Goal goal = new Goal(positive("minutes", minutes) * MILLIS_A_MINUTE, positive("blackoutMs", blackoutMs));
        Parsed<DescribedRun> parsed = read(body);
        DescribedRun run = described(parsed);
        Map<String, Object> answer = head(run, parsed);
        answer.put("solutions", SolutionAnswer.of(Solver.solve(run.predictor(), run.request(), goal)));
        return answer;
    }

    @POST
    @Path("/risks")
    @Consumes({ApiPaths.YAML, MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "assessMigration",
            summary = "The four risks of a live migration, its exposure phase by phase, and the mitigations compared")
    public Map<String, Object> assess(InputStream body) {
        Parsed<DescribedRun> parsed = read(body);
        DescribedRun run = described(parsed);
        RiskAssessor assessor = new RiskAssessor(run.predictor(), run.risk().faults());
        Map<String, Object> answer = head(run, parsed);
        answer.putAll(RiskAnswer.of(assessor.assess(run.request(), run.risk().path())));
        answer.put(
                "mitigations",
                RiskAnswer.of(MitigationComparison.compare(
                        assessor, run.request(), run.risk().path())));
        return answer;
    }

    @POST
    @Path("/policy-reviews")
    @Consumes({ApiPaths.YAML, MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "reviewMigrationPolicy",
            summary = "Who may migrate live by a policy.json or policy.yaml of nova, and which of its rules do nothing")
    public Map<String, Object> reviewPolicy(InputStream body, @QueryParam("release") Optional<String> release) {
        NovaRelease nova = release.map(name -> NovaRelease.of(name)
                        .orElseThrow(() -> ProblemException.parameter(
                                "release", name, "one of " + String.join(", ", NovaRelease.names()))))
                .orElse(NovaRelease.LATEST);
        Parsed<Policy> policy = PolicyReader.read(documents.scenario(body), "policy.yaml");
        return RiskAnswer.of(LiveMigrationPolicy.review(
                policy.value().orElseThrow(() -> ProblemException.invalid("The policy", policy.problems())), nova));
    }

    @GET
    @Path("/proof")
    @Operation(
            operationId = "proveMigrationRisks",
            summary = "Marked guest pages over a channel in clear and over TLS, listened to and tampered with")
    public List<Map<String, Object>> proof() {
        return WireProof.all(PROOF_PAGES, 1).stream().map(RiskAnswer::of).toList();
    }

    private Parsed<DescribedRun> read(InputStream body) {
        return MigrationDocument.read(documents.scenario(body), "migration.yaml");
    }

    private static DescribedRun described(Parsed<DescribedRun> parsed) {
        return parsed.value().orElseThrow(() -> ProblemException.invalid("The migration", parsed.problems()));
    }

    private static Map<String, Object> head(DescribedRun run, Parsed<DescribedRun> parsed) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("name", run.id());
        head.put("assumptions", run.assumptions());
        head.put("problems", ProblemItem.of(parsed.problems()));
        return head;
    }

    private static double positive(String name, Optional<String> given) {
        String text = given.orElse("nothing");
        if (text.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            double value = Double.parseDouble(text);
            if (value > 0) {
                return value;
            }
        }
        throw ProblemException.parameter(name, text, "a number above 0");
    }
}
