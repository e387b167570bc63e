package org.securecloudlab.patch.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PatchRecordTest {
    private static final Instant AT = Instant.parse("2026-07-01T08:00:00Z");

    @Test
    void goesThroughAllSteps() {
        PatchRecord record = upTo(PatchStep.VERIFIED);
        assertThat(record.history())
                .extracting(StepEntry::step)
                .containsExactly(
                        PatchStep.PLANNED,
                        PatchStep.TESTED,
                        PatchStep.APPROVED,
                        PatchStep.DEPLOYED,
                        PatchStep.VERIFIED);
        PatchRecord back = record.with(entry(PatchStep.ROLLED_BACK)).with(entry(PatchStep.PLANNED));
        assertThat(back.history()).hasSize(7);
    }

    @ParameterizedTest
    @EnumSource(PatchStep.class)
    void noStepCanBeSkipped(PatchStep step) {
        PatchRecord planned = upTo(PatchStep.PLANNED);
        if (step == PatchStep.TESTED) {
            assertThat(planned.with(entry(step)).current()).contains(step);
        } else {
            assertThatThrownBy(() -> planned.with(entry(step)))
                    .isInstanceOf(StepRefusedException.class)
                    .hasMessageContaining("next is tested");
        }
    }

    @Test
    void somebodyTakesEachStepAndTimeDoesNotGoBack() {
        assertThatThrownBy(() -> PatchRecord.begin("A", "b").with(new StepEntry(PatchStep.PLANNED, " ", AT, "")))
                .isInstanceOf(StepRefusedException.class);
        assertThatThrownBy(() ->
                        upTo(PatchStep.PLANNED).with(new StepEntry(PatchStep.TESTED, "ann", AT.minusSeconds(1), "")))
                .isInstanceOf(StepRefusedException.class);
    }

    @Test
    void exportsEvidence() throws IOException {
        StringBuilder csv = new StringBuilder();
        EvidenceCsv.write(
                List.of(PatchRecord.begin("DSA-1", "web-1")
                        .with(new StepEntry(PatchStep.PLANNED, "=ann", AT, "a \"note\""))),
                csv);
        assertThat(csv.toString())
                .isEqualTo("advisory,asset,step,by,at,note\r\n"
                        + "DSA-1,web-1,planned,'=ann,2026-07-01T08:00:00Z,\"a \"\"note\"\"\"\r\n");
        JsonNode vex = new ObjectMapper()
                .readTree(VexExport.write(List.of(upTo(PatchStep.VERIFIED), upTo(PatchStep.TESTED)), AT));
        assertThat(vex.path("bomFormat").asText()).isEqualTo("CycloneDX");
        assertThat(vex.path("vulnerabilities").findValuesAsText("state")).containsExactly("resolved", "exploitable");
        assertThat(vex.path("vulnerabilities")
                        .get(0)
                        .path("affects")
                        .get(0)
                        .path("ref")
                        .asText())
                .isEqualTo("web-1");
    }

    private static PatchRecord upTo(PatchStep last) {
        PatchRecord record = PatchRecord.begin("DSA-1", "web-1");
        for (PatchStep step : PatchStep.values()) {
            if (step.compareTo(last) <= 0) {
                record = record.with(entry(step));
            }
        }
        return record;
    }

    private static StepEntry entry(PatchStep step) {
        return new StepEntry(step, "ann", AT, "");
    }
}
