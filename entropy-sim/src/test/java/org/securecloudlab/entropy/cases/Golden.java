package org.securecloudlab.entropy.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.securecloudlab.cloud.json.CloudJson;

/** The cases in the test's resources, with our answers. */
record Golden(JsonNode asked, EntropyCases cases, int index) {

    static Stream<Golden> in(String file) {
        String text = text(file);
        try {
            JsonNode root = CloudJson.mapper().readTree(text);
            EntropyCases cases = EntropyCases.read(text, file).value().orElseThrow();
            return IntStream.range(0, cases.size())
                    .mapToObj(i -> new Golden(root.path("cases").get(i), cases, i));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Golden.class.getResourceAsStream("/entropy/" + file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode answer() {
        Map<String, Object> answer = cases.answer(index, 42).value().orElseThrow();
        try {
            // Through text, so that 16 is the same number whatever type we had it in.
            return CloudJson.mapper().readTree(CloudJson.mapper().writeValueAsBytes(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return cases.id(index);
    }
}
