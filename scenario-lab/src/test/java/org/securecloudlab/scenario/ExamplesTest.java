package org.securecloudlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.document.CloudReader;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.scenario.expectation.ExpectationOutcome;
import org.securecloudlab.scenario.report.RunReport;

/** The example scenarios fit the example clouds and end as their comments say; one replication each. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    private static String text(String folder, String name) throws IOException {
        return Files.readString(EXAMPLES.resolve(folder).resolve(name));
    }

    private static Optional<String> trace(String name) {
        try {
            return Optional.of(text("traces", name + ".csv"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static final class Name implements CloudReference.Visitor<String> {
        @Override
        public String named(CloudReference.Named named) {
            return named.name();
        }

        @Override
        public String inline(CloudReference.Inline inline) {
            throw new AssertionError("the examples name their clouds");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "boot-storm, 0",
        "host-failures, 0",
        "zone-loss, 1",
        "tenant-growth, 0",
        "trace-replay, 0",
        "packing, 0",
        "tampered-image, 1",
        "entropy-storm, 0",
        "rolling-upgrade, 0",
        "evacuation, 0",
        "openssl-advisory, 1",
        "devices, 0"
    })
    void endsAsItsCommentSays(String name, int failing) throws IOException {
        String file = name + ".yaml";
        Parsed<Scenario> scenario = ScenarioReader.read(text("scenarios", file), file);
        assertThat(scenario.problems()).isEmpty();
        Scenario read = scenario.value().orElseThrow();
        String cloudFile = read.cloud().accept(new Name()) + ".yaml";
        Cloud cloud =
                CloudReader.read(text("clouds", cloudFile), cloudFile).value().orElseThrow();
        Parsed<ScenarioRunner> prepared = ScenarioRunner.prepare(cloud, read, ExamplesTest::trace);
        assertThat(prepared.problems()).isEmpty();
        ScenarioRunner runner = prepared.value().orElseThrow();
        List<ReplicationResult> results = List.of(runner.replicate(0, Cancellation.never()));
        RunReport report = RunReports.assemble(runner.inputs(OptionalInt.empty()), results);
        assertThat(report.expectations())
                .filteredOn(outcome -> !outcome.passes())
                .as(() -> report.expectations() + "\n" + report.replications())
                .extracting(ExpectationOutcome::text)
                .hasSize(failing);
    }
}
