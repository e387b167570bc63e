package org.securecloudlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MigrateCommandTest {
    private static final Path RUNS = LabRun.resource("migration/runs.json");
    private static final Path BUSY = LabRun.resource("migration/busy-cache.yaml");
    private static final Path CALM = LabRun.resource("migration/calm.yaml");

    @Test
    void oneLineForEachRunAndOneForEachThatDoesNotEnd() throws JsonProcessingException {
        LabRun run = LabRun.of("migrate", "predict", "--json", RUNS);
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        String[] lines = run.out().split("\n");
        assertThat(lines).hasSize(2);
        JsonNode capped = new ObjectMapper().readTree(lines[0]);
        assertThat(capped.path("case").asText()).isEqualTo("c04");
        assertThat(capped.path("answer").path("converges").asBoolean()).isTrue();
        JsonNode total = capped.path("answer").path("total_time_ms");
        // Measured: 3025 ms.
        assertThat(total.path("value").asDouble()).isBetween(2950.0, 3100.0);
        assertThat(total.path("low").asDouble())
                .isLessThanOrEqualTo(total.path("value").asDouble());
        assertThat(lines[1]).contains("\"case\":\"l09\"", "\"converges\":false").doesNotContain("total_time_ms");
    }

    @Test
    void aWrongFileDoesNotStopTheRest() {
        LabRun run = LabRun.of("migrate", "predict", LabRun.resource("migration/wrong.json"), CALM);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("wrong.json", "runs[0].inputs.mem_mb");
        assertThat(run.out()).contains("calm: converges");
    }

    @Test
    void whatWouldMakeItConverge() {
        LabRun run = LabRun.of("migrate", "solve", "--minutes", "5", "--blackout-ms", "500", BUSY);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("bandwidth for TCP payload", "post-copy started after", "does not do it alone");
        assertThat(LabRun.of("migrate", "solve", "--minutes", "0", "--blackout-ms", "500", BUSY)
                        .status())
                .isEqualTo(2);
    }

    @Test
    void riskSaysWhatIsExposedAndThatTheGuidesPolicyDoesNothing() {
        LabRun run = LabRun.of(
                "migrate", "risk", "--proof", "--policy", LabRun.resource("migration/policy-of-the-guide.json"), BUSY);
        assertThat(run.status()).as(run.err()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "data exposure", "policy-of-the-guide.json:3", "64 of 64 markers seen", "0 of 64 markers seen");
    }

    @Test
    void anEncryptedMigrationExitsWithZero() {
        LabRun run = LabRun.of("migrate", "risk", "--json", CALM);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"clear_bytes\":0", "\"mitigations\"", "sees-size-and-timing");
    }

    @Test
    void aPlanIsMadeForASmallCloudAndRefusedForAFullOne() throws JsonProcessingException {
        Path cloud = LabRun.resource("migration/three-hosts.yaml");
        LabRun text = LabRun.of("migrate", "plan", "--hosts-at-once", "2", "--work", "PT10M", cloud);
        assertThat(text.status()).as(text.err()).isZero();
        assertThat(text.out()).contains("possible: 3 hosts in 2 waves", "if one more host fails", "assumed");

        LabRun json = LabRun.of("migrate", "plan", "--json", "--host", "h1", cloud);
        JsonNode answer = new ObjectMapper().readTree(json.out()).path("answer");
        assertThat(answer.path("waves").get(0).path("moves").get(0).path("from").asText())
                .isEqualTo("h1");

        LabRun late = LabRun.of("migrate", "plan", "--deadline", "PT35M", cloud);
        assertThat(late.status()).isEqualTo(1);
        assertThat(late.out()).contains("too late", "possible if 2 hosts were out at once");

        LabRun wrong = LabRun.of("migrate", "plan", "--work", "soon", "--link", "10", cloud);
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("work: found \"soon\"", "link.rate");
    }
}
