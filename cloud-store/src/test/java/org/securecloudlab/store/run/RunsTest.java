package org.securecloudlab.store.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.scenario.InstanceExplanation;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.store.ConflictException;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.cloud.CloudInUseException;
import org.securecloudlab.store.cloud.CloudVersion;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.store.cloud.SyntheticCloud;
import org.securecloudlab.store.scenario.RevisionConflictException;
import org.securecloudlab.store.scenario.ScenarioRevision;
import org.securecloudlab.store.scenario.Scenarios;
import org.securecloudlab.store.testing.DatabaseResource;

/** The road from a stored cloud and scenario to a stored report, with the application's own worker. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RunsTest {
    private static final String TEXT = """
            name: %s
            description: ten instances
            cloud: %s
            seed: %d
            replications: 7
            timeline:
              - at: PT0S
                boot: {image: ubuntu, flavor: m1.small, count: 10, project: project-1}
            expect:
              - placement.failed == 0
            """;

    @Inject
    Clouds clouds;

    @Inject
    Scenarios scenarios;

    @Inject
    Runs runs;

    private ScenarioRevision stored(String name) {
        clouds.save(SyntheticCloud.of(name, 20, 0), List.of());
        Parsed<ScenarioRevision> created = scenarios.create(TEXT.formatted(name, name, 1));
        assertThat(created.problems()).isEmpty();
        return created.value().orElseThrow();
    }

    private RunSummary start(RunRequest request) {
        Parsed<RunSummary> started = runs.start(request);
        assertThat(started.problems()).isEmpty();
        return started.value().orElseThrow();
    }

    @Test
    void runEndsWithAReportThatPinsWhatItRanOn() {
        ScenarioRevision scenario = stored("whole road");
        CloudVersion cloud = clouds.latest("whole road").orElseThrow();
        RunSummary run = start(RunRequest.of("whole road"));
        assertThat(run.cloudSha256()).isEqualTo(cloud.sha256());
        assertThat(run.scenarioSha256()).isEqualTo(scenario.sha256());

        await().atMost(Duration.ofSeconds(60)).until(() -> isDone(run.id()));
        RunSummary done = runs.find(run.id()).orElseThrow();
        assertThat(done.error()).isEmpty();
        assertThat(done.state()).isEqualTo(RunState.DONE);
        assertThat(done.done()).isEqualTo(7);
        assertThat(done.passed()).contains(true);
        assertThat(done.elapsed()).isPresent();
        RunReport report = runs.report(run.id()).orElseThrow();
        assertThat(report.inputs().cloudSha256()).isEqualTo(cloud.sha256());
        assertThat(report.inputs().cloudVersion()).hasValue(1);
        assertThat(report.replications()).hasSize(7);
        assertThat(report.placements()).hasSize(10);
        assertThat(runs.explain(run.id(), 0, report.placements().get(0).instanceId())
                        .map(InstanceExplanation::refusals))
                .isPresent();
        assertThat(runs.explain(run.id(), 0, "nobody")).isEmpty();
        assertThat(runs.events(run.id(), 0))
                .extracting(RunEvent::kind)
                .containsExactly(RunEvent.Kind.QUEUED, RunEvent.Kind.STARTED, RunEvent.Kind.DONE);
        assertThatThrownBy(() -> clouds.delete("whole road", 1))
                .isInstanceOf(CloudInUseException.class)
                .hasMessageContaining(Long.toString(run.id()));
        assertThat(runs.delete(run.id())).isTrue();
        assertThat(clouds.delete("whole road", 1)).isTrue();
    }

    private boolean isDone(long id) {
        return runs.progress(id).orElseThrow().state().isFinal();
    }

    @Test
    void idempotencyKeyStartsOneRun() {
        stored("once");
        RunRequest request = new RunRequest(
                "once",
                OptionalInt.empty(),
                Optional.of("once@1"),
                OptionalLong.of(7),
                OptionalInt.of(2),
                Optional.of("key-1"));
        RunSummary first = start(request);
        assertThat(first.seed()).isEqualTo(7);
        assertThat(first.replications()).isEqualTo(2);
        assertThat(start(request).id()).isEqualTo(first.id());
        RunRequest other = new RunRequest(
                "once",
                OptionalInt.empty(),
                Optional.empty(),
                OptionalLong.of(8),
                OptionalInt.of(2),
                Optional.of("key-1"));
        assertThatThrownBy(() -> runs.start(other)).isInstanceOf(ConflictException.class);
        RunFilter filter = new RunFilter(Optional.of("once"), Optional.empty(), Optional.empty());
        assertThat(runs.list(filter, PageRequest.first(10)).total()).isEqualTo(1);
    }

    @Test
    void whatDoesNotExistIsAProblem() {
        assertThat(runs.start(RunRequest.of("no such scenario")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("scenario"));
        scenarios.create(TEXT.formatted("no cloud", "nowhere@3", 1));
        assertThat(runs.start(RunRequest.of("no cloud")).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).isEqualTo("nowhere@3"));
    }

    @Test
    void scenarioKeepsItsHistoryAndItsEditorsApart() {
        ScenarioRevision first = stored("edited");
        String changed = TEXT.formatted("edited", "edited", 2);
        ScenarioRevision second = scenarios
                .save("edited", changed, OptionalInt.of(first.revision()))
                .value()
                .orElseThrow();
        assertThat(second.revision()).isEqualTo(first.revision() + 1);
        assertThatThrownBy(() -> scenarios.save("edited", first.text(), OptionalInt.of(first.revision())))
                .isInstanceOf(RevisionConflictException.class);
        assertThatThrownBy(() -> scenarios.create(changed)).isInstanceOf(RevisionConflictException.class);
        assertThat(scenarios.save("edited", changed, OptionalInt.empty()).value())
                .contains(second);
        assertThat(scenarios.find("edited", first.revision())).contains(first);
        assertThat(scenarios.history("edited")).hasSize(2);
        assertThat(scenarios.save("another", changed, OptionalInt.empty()).value())
                .isEmpty();
        assertThat(scenarios.create("name: [").value()).isEmpty();
        assertThat(scenarios.delete("edited", OptionalInt.of(second.revision())))
                .isTrue();
        assertThat(scenarios.latest("edited")).isEmpty();
    }
}
