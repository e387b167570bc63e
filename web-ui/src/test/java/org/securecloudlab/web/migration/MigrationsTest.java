package org.securecloudlab.web.migration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** Live migrations over REST and on the page. */
@ApplicationTest
class MigrationsTest {
    private static final String PATH = "/api/v1/migrations/";
    private static final String CALM = """
            name: rest calm
            guest: {ramMiB: 4096, usedShare: 0.5, writes: {pagesPerSecond: 1000, workingSetMiB: 256}}
            link: {rate: 1 Gbit/s}
            hypervisor: {downtimeLimit: 300 ms}
            """;
    private static final String BUSY = """
            name: rest busy
            guest: {ramMiB: 4096, usedShare: 0.5, writes: {pagesPerSecond: 90000, workingSetMiB: 1024}}
            link: {rate: 1 Gbit/s}
            hypervisor: {downtimeLimit: 300 ms, transport: native-tls}
            """;

    private static ValidatableResponse post(String to, String body) {
        return given().contentType("application/yaml")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(PATH + to)
                .then();
    }

    @Test
    void aPredictionHasIntervalsRoundsAndAssumptions() {
        post("predictions", CALM)
                .statusCode(200)
                .body("name", equalTo("rest calm"))
                .body("converges", equalTo(true))
                .body("total_time_ms.value.toDouble()", greaterThan(15_000.0))
                .body("rounds.size()", greaterThan(1))
                .body("assumptions", hasItem(containsString("1.2 GB/s")));
        post("predictions", BUSY).statusCode(200).body("verdict", equalTo("never-converges"));
    }

    @Test
    void whatIsWrongIsNamedWithItsLine() {
        post("predictions", "guest: {ramMiB: 4096}\nlink: {rate: 10}\n")
                .statusCode(422)
                .body("problems[0].line", equalTo(2))
                .body("problems[0].found", containsString("without a unit"));
    }

    @Test
    void aGoalIsSolved() {
        post("solutions?minutes=5&blackoutMs=500", BUSY)
                .statusCode(200)
                .body("solutions.remedy", hasItem("bandwidth"))
                .body("solutions.helps", hasItem(true));
        post("solutions?minutes=0&blackoutMs=500", BUSY).statusCode(400);
        post("solutions", BUSY).statusCode(400);
    }

    @Test
    void risksKnowTheTransport() {
        post("risks", CALM)
                .statusCode(200)
                .body("data_exposure.clear_bytes", greaterThan(1_000_000_000L))
                .body("phases", hasSize(5))
                .body("mitigations", hasSize(7))
                .body("attacker_can", hasItem("reads-memory"));
        post("risks", BUSY).statusCode(200).body("attacker_can", not(hasItem("reads-memory")));
    }

    @Test
    void theGuidesPolicyIsFoundToDoNothing() {
        post("policy-reviews?release=2024.1", "\"compute_extension:admin_actions:migrateLive\": \"!\"\n")
                .statusCode(200)
                .body("disabled", equalTo(false))
                .body("findings", hasSize(1));
        post("policy-reviews?release=folsom", "{}").statusCode(400);
    }

    @Test
    void theProofIsRunForReal() {
        given().get(PATH + "proof")
                .then()
                .statusCode(200)
                .body("", hasSize(4))
                .body("find { !it.encrypted && it.tampered }.forged_arrived", equalTo(64))
                .body("find { it.encrypted && it.tampered }.completed", equalTo(false));
    }

    @Test
    void thePageAnswersInBothLanguages() {
        given().get("/migrations")
                .then()
                .statusCode(200)
                .body(containsString("Live migration"), containsString("data-chart"));
        given().cookie("lab-language", "zh")
                .get("/migrations")
                .then()
                .statusCode(200)
                .body(containsString("各阶段的暴露"));
        given().header("Sec-Fetch-Site", "same-origin")
                .formParam("text", BUSY)
                .post("/migrations")
                .then()
                .statusCode(200)
                .body(containsString("never converges"));
        given().header("Sec-Fetch-Site", "same-origin")
                .formParam("text", "guest: {}")
                .post("/migrations")
                .then()
                .statusCode(422)
                .body(containsString("cannot be predicted"));
    }
}
