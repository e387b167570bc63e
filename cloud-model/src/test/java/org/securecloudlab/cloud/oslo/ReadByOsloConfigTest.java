package org.securecloudlab.cloud.oslo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Odd files made at random, each with what oslo.config 9.0.0 read from it with nova 26.2.2's options. */
class ReadByOsloConfigTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readsWhatOsloConfigReads() throws IOException {
        for (String line :
                EffectiveValuesTest.text("read-by-oslo-config.jsonl").lines().toList()) {
            JsonNode json = JSON.readTree(line);
            String text = json.get("text").textValue();
            JsonNode wanted = json.get("want");
            Optional<ConfigFile> file = IniParser.parse(text, "nova.conf").value();
            assertThat(file.isEmpty()).as(text).isEqualTo(wanted.asText().equals("PARSE"));
            if (file.isPresent()) {
                OsloConfig config = new OsloConfig(OptionTable.nova(), List.of(file.get()));
                wanted.properties().forEach(option -> assertThat(read(config, option))
                        .as(text + "\n" + option.getKey())
                        .isEqualTo(option.getValue()));
            }
        }
    }

    private static JsonNode read(OsloConfig config, Map.Entry<String, JsonNode> option) {
        int slash = option.getKey().indexOf('/');
        Reading reading = config.read(
                        option.getKey().substring(0, slash), option.getKey().substring(slash + 1))
                .orElseThrow();
        Optional<Object> error =
                reading.failure().map(failure -> "E:" + failure.kind().osloName());
        @Nullable
        Object value =
                error.or(() -> reading.value().flatMap(OptionValue::plain)).orElse(null);
        return value instanceof Double real && (real.isNaN() || real.isInfinite())
                ? JSON.valueToTree(real.toString())
                : reparsed(value);
    }

    /** Through text, so that numbers compare by value. */
    private static JsonNode reparsed(@Nullable Object value) {
        try {
            return JSON.readTree(JSON.writeValueAsString(value));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
