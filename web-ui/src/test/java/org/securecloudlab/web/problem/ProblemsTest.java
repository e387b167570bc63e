package org.securecloudlab.web.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** Every refusal, whoever makes it, is RFC 9457. */
@ApplicationTest
class ProblemsTest {

    @Test
    void unknownPathsAndThingsAre404() {
        refused(given().get("/api/v1/nowhere").then(), 404);
        refused(given().get("/api/v1/clouds/none").then(), 404).body("detail", containsString("[none]"));
        refused(given().get("/api/v1/runs/123456").then(), 404);
        refused(given().get("/api/v1/runs/123456/events").then(), 404);
    }

    @Test
    void unsupportedMethodsAre405() {
        refused(given().delete("/api/v1/clouds").then(), 405);
    }

    @Test
    void unsupportedBodiesAre415() {
        refused(
                given().contentType("application/xml")
                        .body("<a/>")
                        .post("/api/v1/runs")
                        .then(),
                415);
        refused(
                given().contentType("image/png")
                        .body(new byte[3])
                        .post("/api/v1/clouds?name=x")
                        .then(),
                415);
    }

    @Test
    void unacceptableFormatsAre406() {
        refused(given().accept("image/png").get("/api/v1/clouds").then(), 406);
    }

    @Test
    void jsonThatIsNoneNamesTheLine() {
        refused(json("{\n\n  \"scenario\": oops}"), 400).body("problems[0].line", equalTo(3));
    }

    @Test
    void unknownMembersAreNamedWithWhatThereIs() {
        refused(json("{\"scenario\": \"x\", \"sede\": 1}"), 400)
                .body("problems[0].path", equalTo("sede"))
                .body("problems[0].expected", containsString("seed"));
    }

    @Test
    void wrongTypesAndMissingMembersArePlaced() {
        refused(json("{\"scenario\": \"x\", \"seed\": \"many\"}"), 400).body("problems[0].path", equalTo("seed"));
        refused(json("{}"), 400).body("problems[0].path", equalTo("scenario"));
        refused(json("[]"), 400);
        refused(json(""), 400);
        refused(json("{\"scenario\": \"x\", \"replications\": 0}"), 400)
                .body("problems[0].path", equalTo("replications"));
    }

    @Test
    void wrongParametersListWhatIsExpected() {
        refused(given().get("/api/v1/runs?limit=0").then(), 400).body("problems[0].expected", containsString("1000"));
        refused(given().get("/api/v1/runs?limit=abc").then(), 404, 400);
        refused(given().get("/api/v1/runs?state=gone").then(), 400)
                .body("problems[0].expected", containsString("queued"));
        refused(given().get("/api/v1/clouds/x/versions/zero").then(), 400);
    }

    private static ValidatableResponse json(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/runs")
                .then();
    }

    private static ValidatableResponse refused(ValidatableResponse response, Integer... statuses) {
        return response.statusCode(org.hamcrest.Matchers.oneOf(statuses))
                .contentType(containsString(ProblemDetail.MEDIA_TYPE))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("status", notNullValue())
                .body("instance", notNullValue());
    }
}
