package org.securecloudlab.web.migration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** Rolling upgrades over REST and on the page, on the example that a first start loads. */
@ApplicationTest
class UpgradePlansTest {
    private static final String PATH = "/api/v1/clouds/private/versions/latest/upgrade-plans";

    private static ValidatableResponse post(String body) {
        return given().contentType("application/yaml")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then();
    }

    private static RequestSpecification form() {
        return given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .formParam("cloud", "private")
                .formParam("workMinutes", "15")
                .formParam("linkGbits", "10")
                .formParam("profile", "web");
    }

    @Test
    void aPlanHasWavesMovesAndWhatOneMoreFailureMeans() {
        post("hosts: [compute-001, compute-002]\nhostsAtOnce: 2\nwork: PT20M\n")
                .statusCode(200)
                .body("verdict", equalTo("POSSIBLE"))
                .body("hosts", equalTo(2))
                .body("waves", hasSize(1))
                .body("waves[0].hosts.host", hasItems("compute-001", "compute-002"))
                .body("failure.hostsOut", equalTo(2));
    }

    @Test
    void whatIsWrongIsListedWithItsPlace() {
        post("zone: az1\nwork: soon\nhostsAtOnce: 0\n")
                .statusCode(422)
                .contentType(containsString("problem+json"))
                .body("problems.path", hasItems("work", "hostsAtOnce"))
                .body("problems.line", hasItems(2, 3));
        post("zone: nowhere\n").statusCode(422).body("problems[0].found", equalTo("nowhere"));
        given().contentType("application/yaml")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post(PATH.replace("private", "nowhere"))
                .then()
                .statusCode(404);
    }

    @Test
    void thePageDrawsTheHostsOverTime() {
        given().get("/migrations/upgrade")
                .then()
                .statusCode(200)
                .body(containsString("hostsAtOnce"), not(containsString("data-gantt")));
        form().formParam("hostsAtOnce", "2")
                .formParam("more", "hosts: [compute-001, compute-002]")
                .post("/migrations/upgrade")
                .then()
                .statusCode(200)
                .body(containsString("data-gantt"), containsString("compute-002"));
        form().formParam("hostsAtOnce", "many")
                .post("/migrations/upgrade")
                .then()
                .statusCode(422);
    }

    @Test
    void thePageSpeaksChinese() {
        given().cookie("language", "zh")
                .header("Accept-Language", "zh")
                .get("/migrations/upgrade")
                .then()
                .statusCode(200)
                .body(containsString("滚动升级"));
    }

    @Test
    void thePageOfMigrationsSolvesAGoal() {
        String document = """
                guest: {ramMiB: 4096, usedShare: 0.5, writes: {pagesPerSecond: 90000, workingSetMiB: 1024}}
                link: {rate: 1 Gbit/s}
                hypervisor: {downtimeLimit: 300 ms}
                """;
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .formParam("text", document)
                .formParam("minutes", "5")
                .formParam("blackoutMs", "500")
                .post("/migrations")
                .then()
                .statusCode(200)
                .body(containsString("What would make it so"));
        given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .formParam("text", document)
                .formParam("minutes", "soon")
                .post("/migrations")
                .then()
                .statusCode(422);
    }
}
