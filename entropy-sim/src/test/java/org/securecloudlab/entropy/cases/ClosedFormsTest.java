package org.securecloudlab.entropy.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Theory's value lies in our 99.9 % interval, which is narrow: at most 2 % to each side, 5 % for tail probabilities. */
class ClosedFormsTest {
    static Stream<Golden> cases() {
        return Golden.in("queue-closed-forms.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithTheory(Golden golden) {
        JsonNode answer = golden.answer();
        JsonNode tolerance = golden.asked().path("tolerance");
        for (Map.Entry<String, JsonNode> expected :
                golden.asked().path("expect").properties()) {
            JsonNode ours = answer.path(expected.getKey());
            if (tolerance.isTextual()) {
                covers(expected.getKey(), ours, expected.getValue().doubleValue());
            } else {
                same(expected.getValue(), ours, tolerance.doubleValue());
            }
        }
    }

    private static void covers(String name, JsonNode ours, double value) {
        assertThat(value)
                .as(name)
                .isBetween(ours.path("low").doubleValue(), ours.path("high").doubleValue());
        double half = (ours.path("high").doubleValue() - ours.path("low").doubleValue()) / 2;
        assertThat(half / value).as(name).isLessThanOrEqualTo(name.contains("Gt") ? 0.05 : 0.02);
    }

    private static void same(JsonNode expected, JsonNode ours, double tolerance) {
        if (expected.isNumber()) {
            assertThat(ours.doubleValue()).isCloseTo(expected.doubleValue(), within(tolerance));
        } else if (expected.isArray()) {
            assertThat(ours).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                same(expected.get(i), ours.path(i), tolerance);
            }
        } else {
            assertThat(ours).isEqualTo(expected);
        }
    }
}
