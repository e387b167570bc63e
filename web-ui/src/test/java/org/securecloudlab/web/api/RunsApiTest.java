package org.securecloudlab.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** A run from the request to the report. */
@ApplicationTest
class RunsApiTest {
    private static final String RUNS = "/api/v1/runs";

    @Test
    void aRunIsStartedOnceWatchedToItsEndAndReportedInEveryRendering() {
        given().contentType("application/yaml")
                .body(Documents.bytes(Documents.scenario("rest run", 5)))
                .post("/api/v1/scenarios")
                .then()
                .statusCode(201);

        int id = start("rest run", "key-1").statusCode(202).extract().path("id");
        start("rest run", "key-1").statusCode(202).body("id", equalTo(id));
        start("another", "key-1").statusCode(org.hamcrest.Matchers.oneOf(409, 422));

        String events = given().get(RUNS + "/" + id + "/events").asString();
        assertThat(events).contains("event:end", "\"state\":\"DONE\"", "\"done\":3");
        given().get(RUNS + "/" + id).then().statusCode(200).body("state", equalTo("DONE"));
        given().get(RUNS + "?scenario=rest run&state=done&limit=1").then().body("items[0].id", equalTo(id));

        Map<String, String> types = Map.of(
                "application/json",
                "json",
                "text/html",
                "html",
                "text/plain",
                "text",
                "application/xml",
                "junit",
                "text/csv",
                "csv");
        types.forEach((type, format) -> {
            String byAccept = report(id, type, "")
                    .contentType(containsString(type))
                    .extract()
                    .asString();
            String byName = report(id, "*/*", "?format=" + format).extract().asString();
            assertThat(byAccept).as(format).isEqualTo(byName).isNotBlank();
        });
        report(id, "text/html", "").header("Content-Security-Policy", containsString("sandbox"));
        given().accept("image/png").get(RUNS + "/" + id + "/report").then().statusCode(406);
        given().get(RUNS + "/" + id + "/report?format=pdf").then().statusCode(400);
        given().get(RUNS + "/" + id + "/comparison/" + id).then().statusCode(200);
        List<String> refused = given().get(RUNS + "/" + id + "/report")
                .jsonPath()
                .getList("placements.findAll { it.host == null }.reason");
        given().get(RUNS + "/" + id + "/refusals")
                .then()
                .statusCode(200)
                .body("instances.sum() ?: 0", equalTo(refused.size()));
        given().get(RUNS + "/" + id + "/instances/none/refusals").then().statusCode(404);
        given().get(RUNS + "/" + id + "/instances/none/remedies").then().statusCode(404);

        given().delete("/api/v1/clouds/private/versions/1").then().statusCode(409);
        given().post(RUNS + "/" + id + "/cancel").then().statusCode(200).body("state", equalTo("DONE"));
        given().delete(RUNS + "/" + id).then().statusCode(204);
        given().get(RUNS + "/" + id).then().statusCode(404);
    }

    @Test
    void aRunOfNothingIsRefused() {
        start("no such scenario", "key-2").statusCode(422).contentType(containsString("problem+json"));
    }

    private static ValidatableResponse start(String scenario, String key) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"scenario\":\"" + scenario + "\"}")
                .post(RUNS)
                .then()
                .log()
                .ifError();
    }

    private static ValidatableResponse report(int id, String accept, String query) {
        return given().accept(accept)
                .get(RUNS + "/" + id + "/report" + query)
                .then()
                .statusCode(200);
    }
}
