package org.securecloudlab.cloud.oslo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.cloud.Secrets;

/** The golden samples: what oslo.config 9.0.0 and oslo.policy 4.0.0 read, for every option that the files set. */
class EffectiveValuesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "05", "06"})
    void valuesAreThoseOfTheRealParser(String sample) throws IOException {
        JsonNode effective = JSON.readTree(text(sample + "/expected.json")).get("effective");
        compare(effective.path("nova.conf"), OptionTable.nova(), sample + "/nova.conf");
        compare(effective.path("glance-api.conf"), OptionTable.glance(), sample + "/glance-api.conf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01/policy.yaml", "03/policy.yaml", "05/policy.yaml", "06/policy.yaml", "06/glance-policy.yaml"})
    void policiesAreThoseOfTheRealParser(String file) throws IOException {
        String[] parts = file.split("/", -1);
        JsonNode expected = JSON.readTree(text(parts[0] + "/expected.json"))
                .get("effective")
                .get(parts[1]);
        Policy policy = PolicyReader.read(text(file), parts[1]).value().orElseThrow();

        assertThat(policy.rules())
                .extracting(PolicyRule::name)
                .containsExactlyInAnyOrderElementsOf(expected::fieldNames);
        for (PolicyRule rule : policy.rules()) {
            JsonNode wanted = expected.get(rule.name());
            assertThat(rule.check().text())
                    .as(rule.name())
                    .isEqualTo(wanted.get("check").textValue());
            assertThat(rule.value()).as(rule.name()).isEqualTo(wanted.get("value"));
            assertThat(policy.verdict(rule.name()).map(v -> v.name().toLowerCase(Locale.ROOT)))
                    .as(rule.name())
                    .contains(wanted.get("verdict").textValue());
        }
    }

    private static void compare(JsonNode expected, OptionTable table, String file) throws IOException {
        Map<String, JsonNode> wanted = new TreeMap<>();
        expected.properties().forEach(e -> wanted.put(e.getKey(), masked(e.getKey(), e.getValue())));
        Map<String, JsonNode> actual = new TreeMap<>();
        ConfigFile parsed = IniParser.parse(text(file), file).value().orElseThrow();
        OsloConfig config = new OsloConfig(table, List.of(parsed));
        for (Reading reading : config.settings()) {
            boolean underItsPresentName = reading.assignment()
                    .filter(a -> a.key().equals(reading.option().name())
                            && a.group().equals(reading.option().group()))
                    .isPresent();
            if (underItsPresentName) {
                actual.put(reading.option().key(), json(reading));
            }
        }
        assertThat(actual).as(file).isEqualTo(wanted);
    }

    private static JsonNode masked(String key, JsonNode value) {
        return Secrets.isSecret(key.replace('/', '.')) ? JSON.valueToTree(Secrets.MASK) : value;
    }

    private static JsonNode json(Reading reading) {
        Optional<Object> error =
                reading.failure().map(f -> Map.of("error", f.kind().osloName()));
        return JSON.valueToTree(
                error.or(() -> reading.value().flatMap(OptionValue::plain)).orElse(null));
    }

    static String text(String resource) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EffectiveValuesTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
