package org.securecloudlab.patch.version;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts of the real dpkg and rpm. */
class VersionCasesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"dpkg", "rpm", "dpkg-odd", "rpm-odd"})
    void agreesWithTheRealProgram(String file) throws IOException {
        List<String> lines = lines("/versions/" + file + ".jsonl");
        assertThat(lines).isNotEmpty();
        SoftAssertions softly = new SoftAssertions();
        for (String line : lines) {
            JsonNode pair = MAPPER.readTree(line);
            String a = pair.get("a").textValue();
            String b = pair.get("b").textValue();
            VersionOrder order = VersionScheme.named(pair.get("scheme").textValue())
                    .orElseThrow()
                    .order();
            if (pair.hasNonNull("verdict")) {
                softly.assertThat(word(order.compare(a, b)))
                        .as(line)
                        .isEqualTo(pair.get("verdict").textValue());
                softly.assertThat(Integer.signum(order.compare(b, a)))
                        .as(line)
                        .isEqualTo(-Integer.signum(order.compare(a, b)));
            }
            if (pair.has("a_valid")) {
                softly.assertThat(order.flaw(a).isEmpty())
                        .as(line)
                        .isEqualTo(pair.get("a_valid").booleanValue());
                softly.assertThat(order.flaw(b).isEmpty())
                        .as(line)
                        .isEqualTo(pair.get("b_valid").booleanValue());
            }
        }
        softly.assertAll();
    }

    private static String word(int order) {
        return order == 0 ? "eq" : order < 0 ? "lt" : "gt";
    }

    private static List<String> lines(String resource) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(VersionCasesTest.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
