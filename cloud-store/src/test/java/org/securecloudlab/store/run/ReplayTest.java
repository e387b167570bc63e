package org.securecloudlab.store.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scenario.report.RunReport;
import org.securecloudlab.store.cloud.Clouds;
import org.securecloudlab.store.cloud.SyntheticCloud;
import org.securecloudlab.store.scenario.Scenarios;
import org.securecloudlab.store.testing.DatabaseResource;
import org.securecloudlab.store.trace.SavedTrace;
import org.securecloudlab.store.trace.StoredTrace;
import org.securecloudlab.store.trace.TraceSummary;
import org.securecloudlab.store.trace.Traces;

/** Runs replay stored traces, and keep what they began with. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class ReplayTest {
    private static final String SCENARIO = """
            name: %1$s
            cloud: %1$s
            timeline:
              - at: PT0S
                replay: {image: ubuntu, project: project-1, trace: %1$s}
            """;
    private static final String TWO_ROWS = "arrival_s,lifetime_s,vcpus,memory_mib\n0,60,1,512\n1.5,,1,1024\n";

    @Inject
    Clouds clouds;

    @Inject
    Scenarios scenarios;

    @Inject
    Traces traces;

    @Inject
    Runs runs;

    @Test
    void runKeepsTheTraceThatItBeganWith() {
        TraceSummary stored = put("recorded", TWO_ROWS).trace();
        RunSummary run = start("recorded").value().orElseThrow();
        traces.put("recorded", "arrival_s,vcpus,memory_mib\n0,1,512\n");
        assertThat(traces.delete("recorded")).isTrue();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> runs.progress(run.id()).orElseThrow().state().isFinal());
        RunReport report = runs.report(run.id()).orElseThrow();
        assertThat(report.inputs().traceSha256())
                .containsExactlyEntriesOf(java.util.Map.of("recorded", stored.sha256()));
        assertThat(report.placements()).hasSize(2);
        assertThat(runs.delete(run.id())).isTrue();
    }

    @Test
    void unknownTraceIsAProblemOfTheScenario() {
        assertThat(start("never recorded").problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).contains("trace"));
    }

    @Test
    void nameHasOneText() {
        SavedTrace first = put("one text", TWO_ROWS);
        assertThat(first.isNew()).isTrue();
        assertThat(first.trace().rows()).isEqualTo(2);
        assertThat(first.trace().bytes()).isEqualTo(TWO_ROWS.length());
        assertThat(put("one text", TWO_ROWS)).isEqualTo(new SavedTrace(first.trace(), false));
        String other = "\uFEFF" + TWO_ROWS;
        SavedTrace second = put("one text", other);
        assertThat(second.trace().sha256()).isNotEqualTo(first.trace().sha256());
        assertThat(traces.find("one text")).contains(new StoredTrace(second.trace(), other));
        assertThat(traces.list()).contains(second.trace()).doesNotContain(first.trace());
        assertThat(traces.delete("one text")).isTrue();
        assertThat(traces.delete("one text")).isFalse();
        assertThat(traces.find("one text\0")).isEmpty();
    }

    @Test
    void whatIsNoTraceIsNotStored() {
        assertThat(traces.put("wrong", "arrival_s,vcpus,memory_mib\nsoon,1,x\n").problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.line()).hasValue(2));
        assertThat(traces.put("wrong", "id,arrival_s,vcpus,memory_mib\na\0b,0,1,512\n")
                        .value())
                .isEmpty();
        assertThat(traces.put("\n", TWO_ROWS).value()).isEmpty();
        assertThat(traces.put("w".repeat(201), TWO_ROWS).value()).isEmpty();
        assertThat(traces.find("wrong")).isEmpty();
    }

    private SavedTrace put(String name, String csv) {
        Parsed<SavedTrace> saved = traces.put(name, csv);
        assertThat(saved.problems()).isEmpty();
        return saved.value().orElseThrow();
    }

    private Parsed<RunSummary> start(String name) {
        clouds.save(SyntheticCloud.of(name, 5, 0), List.of());
        assertThat(scenarios.create(SCENARIO.formatted(name)).problems()).isEmpty();
        return runs.start(RunRequest.of(name));
    }
}
