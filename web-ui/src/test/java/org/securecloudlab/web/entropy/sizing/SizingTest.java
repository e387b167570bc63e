package org.securecloudlab.web.entropy.sizing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** A model goes in, a number of sources comes out; a wrong one is refused with every problem. */
@ApplicationTest
class SizingTest {
    private static final String MODEL = """
            name: small
            replications: 3
            hosts: {count: 4}
            backing: broker
            guests:
              - {name: web, count: 200, kernel: "6.1"}
            storm: {arrivals: at-once, over: PT0S}
            sources:
              - {type: entropy-key, count: 1, price: 10}
            target: {share: 0.99, wait: PT1S, lostSources: 0}
            """;

    /** The client of the tests knows no YAML. */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void sizesAModel() {
        given().contentType("application/yaml")
                .body(bytes(MODEL))
                .post("/api/v1/entropy/sizing")
                .then()
                .statusCode(200)
                .body("guests", equalTo(200))
                .body("fresh.goal", equalTo("FRESH"))
                .body("fresh.answer.bought", greaterThan(1))
                .body("fresh.tried.size()", greaterThan(1));
    }

    @Test
    void runsAStorm() {
        given().contentType("application/yaml")
                .body(bytes(MODEL))
                .post("/api/v1/entropy/storm")
                .then()
                .statusCode(200)
                .body("with.starving", equalTo(0))
                .body("without.origins.OWN_NOISE", equalTo(200))
                .body("with.readyCurve.size()", greaterThan(10));
    }

    @Test
    void saysEverythingThatIsWrong() {
        given().contentType("application/yaml")
                .body(bytes("hosts: {count: 0}\nguests:\n  - {name: a, kernel: old}\nsources:\n  - {type: coin}\n"))
                .post("/api/v1/entropy/sizing")
                .then()
                .statusCode(422)
                .body("problems.path", hasItem("hosts.count"))
                .body("problems.path", hasItem("guests[0].kernel"))
                .body("problems.path", hasItem("sources[0].type"));
    }

    @Test
    void listsTheCatalogue() {
        given().get("/api/v1/entropy/sources").then().statusCode(200).body("id", hasItem("chaoskey"));
        given().get("/api/v1/entropy/workloads").then().statusCode(200).body("id", hasItem("web-server"));
    }

    @Test
    void thePageSpeaksBothLanguages() {
        given().get("/entropy/sizing").then().statusCode(200).body(containsString("How many random sources?"));
        given().header("Accept-Language", "zh")
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("model", MODEL)
                .post("/entropy/sizing")
                .then()
                .statusCode(200)
                .body(containsString("<polyline"))
                .body(containsString("需要多少个随机源"))
                .body(not(containsString("How many random sources?")));
    }
}
