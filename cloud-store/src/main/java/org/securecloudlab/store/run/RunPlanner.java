package org.securecloudlab.store.run;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudDigest;
import org.securecloudlab.scenario.CloudReference;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.scenario.ScenarioReader;
import org.securecloudlab.scenario.ScenarioRunner;
import org.securecloudlab.store.cloud.StoredVersion;
import org.securecloudlab.store.cloud.StoredVersions;
import org.securecloudlab.store.scenario.ScenarioRevision;
import org.securecloudlab.store.scenario.ScenarioSummary;
import org.securecloudlab.store.scenario.Scenarios;
import org.securecloudlab.store.trace.Traces;

/** Resolves what a request names and checks that it fits together, before anything is stored. */
@ApplicationScoped
class RunPlanner {
    private static final int MAX_REPLICATIONS = 100_000;

    private final Scenarios scenarios;
    private final StoredVersions versions;
    private final ScenarioPreparation preparation;
    private final Traces traces;

    RunPlanner(Scenarios scenarios, StoredVersions versions, ScenarioPreparation preparation, Traces traces) {
        this.scenarios = scenarios;
        this.versions = versions;
        this.preparation = preparation;
        this.traces = traces;
    }

    /** A run that can be stored, or all problems. */
    Parsed<PlannedRun> plan(RunRequest request) {
        Optional<ScenarioRevision> revision = request.revision().isPresent()
                ? scenarios.find(request.scenario(), request.revision().getAsInt())
                : scenarios.latest(request.scenario());
        if (revision.isEmpty()) {
            String wanted = request.scenario()
                    + (request.revision().isPresent()
                            ? " revision " + request.revision().getAsInt()
                            : "");
            return refused("scenario", wanted, "a stored scenario: " + scenarioNames());
        }
        Parsed<Scenario> scenario = ScenarioReader.read(revision.get().text(), "scenario.yaml");
        return scenario.value()
                .map(read -> plan(request, revision.get(), read))
                .orElseGet(() -> Parsed.refused(scenario.problems()));
    }

    private Parsed<PlannedRun> plan(RunRequest request, ScenarioRevision revision, Scenario written) {
        int replications = request.replications().orElse(written.replications());
        if (replications < 1 || replications > MAX_REPLICATIONS) {
            return refused("replications", Integer.toString(replications), "1 to " + MAX_REPLICATIONS);
        }
        Scenario scenario = written.withSeedAndReplications(request.seed().orElse(written.seed()), replications);
        CloudReference reference =
                request.cloud().<CloudReference>map(CloudChoice::parse).orElse(scenario.cloud());
        return reference.accept(new CloudReference.Visitor<>() {
            @Override
            public Parsed<PlannedRun> named(CloudReference.Named named) {
                Optional<StoredVersion> version = versions.find(named.name(), named.version());
                return version.map(found -> checked(
                                revision,
                                scenario,
                                version,
                                preparation.cloud(found.id()),
                                found.version().sha256()))
                        .orElseGet(() -> refused("cloud", text(named), "a stored cloud: " + cloudNames()));
            }

            @Override
            public Parsed<PlannedRun> inline(CloudReference.Inline inline) {
                return checked(
                        revision, scenario, Optional.empty(), inline.cloud(), CloudDigest.sha256(inline.cloud()));
            }
        });
    }

    private Parsed<PlannedRun> checked(
            ScenarioRevision revision,
            Scenario scenario,
            Optional<StoredVersion> version,
            Cloud cloud,
            String cloudSha256) {
        RunTraces.Pinning pinning = new RunTraces.Pinning(traces);
        Parsed<?> fits = ScenarioRunner.prepare(cloud, scenario, pinning);
        if (fits.value().isEmpty()) {
            return Parsed.refused(fits.problems());
        }
        RunEntity run = new RunEntity(revision, version, cloudSha256).how(scenario.seed(), scenario.replications());
        return Parsed.of(new PlannedRun(run, pinning.csvByName()), fits.problems());
    }

    private static Parsed<PlannedRun> refused(String path, String found, String expected) {
        return Parsed.refused(List.of(Problem.error(path, found, expected)));
    }

    private static String text(CloudReference.Named named) {
        return named.name()
                + (named.version().isPresent() ? "@" + named.version().getAsInt() : "");
    }

    private String scenarioNames() {
        return listed(scenarios.list().stream().map(ScenarioSummary::name).toList());
    }

    private String cloudNames() {
        return listed(versions.names());
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "there is none yet" : names.stream().limit(20).collect(Collectors.joining(", "));
    }
}
