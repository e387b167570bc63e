package org.securecloudlab.cloud.oslo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Odd policy files made at random, each with the checks that oslo.policy 4.0.0 and PyYAML 6.0 made of it, or that they failed. */
class ReadByOsloPolicyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readsWhatOsloPolicyReads() throws IOException {
        for (String line :
                EffectiveValuesTest.text("read-by-oslo-policy.jsonl").lines().toList()) {
            JsonNode json = JSON.readTree(line);
            String text = json.get("text").textValue();
            Optional<Policy> policy = PolicyReader.read(text, "policy.yaml").value();
            if (json.get("want").isTextual()) {
                assertThat(policy).as(text).isEmpty();
                continue;
            }
            Map<String, String> wanted = new TreeMap<>();
            json.get("want")
                    .properties()
                    .forEach(e -> wanted.put(e.getKey(), e.getValue().textValue()));
            Map<String, String> read = new TreeMap<>();
            assertThat(policy).as(text).isPresent();
            policy.get()
                    .rules()
                    .forEach(rule -> read.put(rule.name(), rule.check().text()));
            assertThat(read).as(text).isEqualTo(wanted);
        }
    }
}
