package org.securecloudlab.scenario.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples with the findings that the guide asks for, by values that the real oslo.config read. */
class GoldenSamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES =
            List.of("nova.conf", "glance-api.conf", "policy.yaml", "glance-policy.yaml");

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "05", "06"})
    void findingsAreThoseExpected(String sample) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : NAMES) {
            Optional<String> text = Files.resource("/config-lint/" + sample + "/" + name);
            text.ifPresent(t -> texts.put(name, t));
        }
        JsonNode expected = JSON.readTree(Files.resource("/config-lint/" + sample + "/expected.json")
                        .orElseThrow())
                .get("findings");
        List<JsonNode> actual = new ArrayList<>();
        Files.findings(texts).forEach(finding -> actual.add(graded(FindingJson.of(finding))));

        assertThat(actual).containsExactlyElementsOf(expected);
    }

    /** Through text, so that numbers compare by value; without what only we have. */
    private static JsonNode graded(ObjectNode node) {
        node.remove(List.of("area", "fix", "notes"));
        try {
            return JSON.readTree(JSON.writeValueAsString(node));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
