package org.securecloudlab.entropy.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Waits of real guests within 0.1 s and 1 %; what the device gave byte by byte, each grant within 10 ms. */
class LinuxGuestsTest {
    static Stream<Golden> cases() {
        return Golden.in("linux-guest-public.json");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void waitsAsLongAsTheRealGuest(Golden golden) {
        JsonNode answer = golden.answer();
        for (Map.Entry<String, JsonNode> figure : golden.asked().path("summary").properties()) {
            JsonNode measured = figure.getValue();
            boolean wait = measured.path("kind").asText().startsWith("entropy wait")
                    || figure.getKey().equals("hwrng_seconds");
            if (wait) {
                double median = measured.path("median").doubleValue();
                assertThat(answer.path(figure.getKey()).path("value").doubleValue())
                        .as(figure.getKey())
                        .isCloseTo(median, within(0.1 + median / 100));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theDeviceGivesWhatTheRealOneGave(Golden golden) {
        JsonNode answer = golden.answer();
        JsonNode measured =
                golden.asked().path("runs").path(0).path("guests").path(0).path("devicePushes");
        JsonNode ours = answer.path("devicePushes");
        if (golden.asked().path("inputs").path("guests").asInt() > 1 || measured.isMissingNode()) {
            return;
        }
        assertThat(answer.path("devicePushBytes").path("low").doubleValue())
                .isLessThanOrEqualTo(measured.get(measured.size() - 1).path(2).doubleValue());
        assertThat(answer.path("devicePushBytes").path("high").doubleValue())
                .isGreaterThanOrEqualTo(
                        measured.get(measured.size() - 1).path(2).doubleValue());
        for (int i = 0; i < Math.min(21, Math.min(ours.size(), measured.size())); i++) {
            assertThat(ours.path(i).path(1)).isEqualTo(measured.path(i).path(1));
            double expected = measured.path(i).path(0).doubleValue()
                    - measured.path(0).path(0).doubleValue();
            double found =
                    ours.path(i).path(0).doubleValue() - ours.path(0).path(0).doubleValue();
            assertThat(found).as("grant " + i).isCloseTo(expected, within(0.015));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noStretchCarriesMoreThanInTheRealRuns(Golden golden) {
        JsonNode most = golden.asked().path("summary").path("maxBytesInAnyWindow");
        for (Map.Entry<String, JsonNode> window : most.properties()) {
            if (window.getValue().isNumber()) {
                assertThat(golden.answer().path("maxBytesInAnyWindow").path(window.getKey()))
                        .as(window.getKey())
                        .isEqualTo(window.getValue());
            }
        }
    }
}
