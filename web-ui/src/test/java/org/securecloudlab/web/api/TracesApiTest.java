package org.securecloudlab.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** Traces over REST, and the example that replays one. */
@ApplicationTest
class TracesApiTest {
    private static final String PATH = "/api/v1/traces/";
    private static final String CSV = "arrival_s,vcpus,memory_mib\n0,1,512\n";

    @Test
    void aTraceIsWrittenReadReplacedAndDeleted() {
        String tag = put("rest trace", CSV)
                .statusCode(201)
                .body("rows", equalTo(1))
                .extract()
                .header("ETag");
        put("rest trace", CSV).statusCode(200).header("ETag", tag);
        given().get(PATH + "rest trace")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("ETag", tag)
                .body(equalTo(CSV));
        given().header("If-None-Match", tag).get(PATH + "rest trace").then().statusCode(304);
        given().get("/api/v1/traces").then().statusCode(200).body("name", hasItem("rest trace"));
        given().delete(PATH + "rest trace").then().statusCode(204);
        given().delete(PATH + "rest trace").then().statusCode(404);
        given().get(PATH + "rest trace").then().statusCode(404);
    }

    @Test
    void whatIsNoTraceIsRefusedWithItsLines() {
        put("rest wrong", "arrival_s,vcpus,memory_mib\n0,1,512\nsoon,1,512\n")
                .statusCode(422)
                .contentType(containsString("problem+json"))
                .body("problems.line", hasItem(3));
        put("rest wrong", "x".repeat(34_000_000)).statusCode(413);
        given().contentType("application/json")
                .body("{}")
                .put(PATH + "rest wrong")
                .then()
                .statusCode(415);
        given().get(PATH + "rest wrong").then().statusCode(404);
    }

    @Test
    void theExampleReplaysItsTrace() {
        given().get("/api/v1/examples/trace/hybrid-day").then().statusCode(200).contentType(containsString("text/csv"));
        given().contentType("application/yaml")
                .body(given().get("/api/v1/examples/scenario/trace-replay").asByteArray())
                .post("/api/v1/scenario-check")
                .then()
                .statusCode(200)
                .body("valid", equalTo(true));
        int run = given().contentType("application/json")
                .body("{\"scenario\": \"replay of a recorded day\"}")
                .post("/api/v1/runs")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        assertThat(given().get("/api/v1/runs/" + run + "/events").asString()).contains("\"state\":\"DONE\"");
        given().get("/api/v1/runs/" + run).then().body("passed", equalTo(true));
        given().accept("application/json")
                .get("/api/v1/runs/" + run + "/report")
                .then()
                .body("inputs.traceSha256", hasKey("hybrid-day"));
    }

    private static ValidatableResponse put(String name, String csv) {
        return given().contentType("text/csv")
                .body(Documents.bytes(csv))
                .put(PATH + name)
                .then();
    }
}
