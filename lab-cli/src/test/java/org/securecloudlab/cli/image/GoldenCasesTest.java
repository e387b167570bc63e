package org.securecloudlab.cli.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.cli.LabRun;

/** Every field of every expected answer of the real tools is in our answer, with the same value. */
class GoldenCasesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"signature, image-signature", "checksums, checksums", "format, image-format", "openpgp, openpgp"})
    void theAnswerIsTheRealToolsAnswer(String command, String folder) throws IOException {
        Path cases = LabRun.resource("image/" + folder);
        Map<String, JsonNode> answers = answers(command, cases.resolve("cases"));
        JsonNode expected = MAPPER.readTree(Files.readAllBytes(cases.resolve("expected.json")));
        assertThat(answers).hasSize(expected.size());
        for (Map.Entry<String, JsonNode> each : expected.properties()) {
            for (Map.Entry<String, JsonNode> field : each.getValue().properties()) {
                if (field.getKey().equals("gpgv")) {
                    continue; // gpgv has no frozen clock: a remark, says the folder's README
                }
                assertThat(answer(answers, each.getKey()).get(field.getKey()))
                        .as("%s %s", each.getKey(), field.getKey())
                        .isEqualTo(field.getValue());
            }
        }
    }

    @Test
    void templatesAreTakenAndAuditedAsExpected() throws IOException {
        Path cases = LabRun.resource("image/tdl");
        Map<String, JsonNode> answers = answers("template", cases);
        JsonNode expected = MAPPER.readTree(Files.readAllBytes(cases.resolve("expected.json")));
        assertThat(answers).hasSize(expected.size());
        for (Map.Entry<String, JsonNode> each : expected.properties()) {
            JsonNode answer = answer(answers, each.getKey());
            assertThat(answer.get("oz"))
                    .as(each.getKey())
                    .isEqualTo(each.getValue().get("oz"));
            assertThat(answer.get("problems"))
                    .as(each.getKey())
                    .containsExactlyInAnyOrderElementsOf(each.getValue().get("problems"));
        }
    }

    private static JsonNode answer(Map<String, JsonNode> answers, String id) {
        return Objects.requireNonNull(answers.get(id), id);
    }

    private static Map<String, JsonNode> answers(String command, Path cases) throws IOException {
        LabRun run = LabRun.of("image", command, "--json", cases);
        Map<String, JsonNode> answers = new TreeMap<>();
        for (String line : run.out().lines().toList()) {
            JsonNode answered = MAPPER.readTree(line);
            answers.put(answered.path("case").asText(), answered.path("answer"));
        }
        return answers;
    }
}
