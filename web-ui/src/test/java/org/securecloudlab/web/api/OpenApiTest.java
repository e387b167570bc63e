package org.securecloudlab.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** The description says what every operation takes and gives. */
@ApplicationTest
class OpenApiTest {

    @Test
    void everyBodyHasAnExampleAndEveryOperationItsProblems() throws Exception {
        String text =
                given().accept("application/json").get("/q/openapi?format=json").asString();
        JsonNode paths = new ObjectMapper().readTree(text).path("paths");
        List<String> wrong = new ArrayList<>();
        paths.properties().forEach(path -> path.getValue().properties().forEach(method -> {
            JsonNode operation = method.getValue();
            if (!operation.has("responses")) {
                return;
            }
            String name = method.getKey() + " " + path.getKey() + " "
                    + operation.path("operationId").asText();
            examples(name + " request", operation.path("requestBody").path("content"), wrong);
            operation.path("responses").properties().forEach(response -> {
                if (response.getKey().startsWith("2")) {
                    examples(name + " " + response.getKey(), response.getValue().path("content"), wrong);
                }
            });
            if (!operation.path("responses").has("401")
                    || operation.path("summary").isMissingNode()) {
                wrong.add(name + " says too little");
            }
        }));

        List<String> described = new ArrayList<>();
        paths.fieldNames().forEachRemaining(described::add);
        assertThat(described).hasSizeGreaterThan(20).allMatch(path -> path.startsWith("/api/v1"));
        assertThat(wrong).isEmpty();
    }

    private static void examples(String name, JsonNode content, List<String> wrong) {
        content.properties().forEach(media -> {
            if (!media.getValue().has("example")) {
                wrong.add(name + " " + media.getKey() + " has no example");
            }
        });
    }
}
