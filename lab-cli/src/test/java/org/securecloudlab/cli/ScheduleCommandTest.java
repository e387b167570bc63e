package org.securecloudlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleCommandTest {
    private static final Path CASES = LabRun.resource("schedule");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void answersEveryCaseOfAFolderOnOneLine() throws IOException {
        LabRun run = LabRun.of("schedule", "--json", CASES);
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        JsonNode first = JSON.readTree(run.out().lines().findFirst().orElseThrow());
        assertThat(first.path("case").asText()).isEqualTo("json-1025");
        assertThat(first.path("answer").path("requests").isArray()).isTrue();
    }

    @Test
    void saysForEveryHostWhoRefusedItAndWhatWouldHelp() {
        LabRun run = LabRun.of("schedule", "--explain", CASES.resolve("016-numa-1033.json"));
        assertThat(run.out())
                .contains("r1: no valid host", "NUMATopologyFilter", "0 left")
                .contains("asked NUMA cells of 8 CPUs");
    }

    @Test
    void namesEveryProblemWithItsPlace(@TempDir Path folder) throws IOException {
        ObjectNode document =
                (ObjectNode) JSON.readTree(CASES.resolve("016-numa-1033.json").toFile());
        document.putArray("filters").add("ComputeFilter").add("RamFilter").add("Nonsense");
        document.putObject("options").put("filter_scheduler.ram_weight_multiplier", "much");
        Path file = folder.resolve("wrong.json");
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document));

        LabRun run = LabRun.of("schedule", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern("wrong.json:[0-9]+: error: filters\\[1\\]: found RamFilter")
                .contains("essex (2012.1) to stein (19) had it")
                .contains("filters[2]: found Nonsense; expected one of nova zed (26)")
                .contains("options.filter_scheduler.ram_weight_multiplier");
    }

    @Test
    void anOldReleaseHasItsFilters(@TempDir Path folder) throws IOException {
        ObjectNode document =
                (ObjectNode) JSON.readTree(CASES.resolve("016-numa-1033.json").toFile());
        document.putArray("filters").add("RamFilter");
        Path file = folder.resolve("old.json");
        JSON.writeValue(file.toFile(), document);

        LabRun run = LabRun.of("schedule", "--release", "stein", file);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("note: RamFilter by the rule of the last release that had it, nova stein (19)");
    }

    @Test
    void whatIsNoCaseIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("broken.json");
        Files.writeString(file, "{\"hosts\": [{\"vcpus\": \"four\"}],\n \"requests\": [}");
        LabRun run = LabRun.of("schedule", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("broken.json:2: error");
    }
}
