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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** Rolling upgrades over REST and on the page, on a cloud of three hosts. */
@ApplicationTest
class UpgradePlansTest {
    private static final String PATH = "/api/v1/clouds/upgraded/versions/latest/upgrade-plans";
    private static final String CLOUD = """
            name: upgraded
            hosts:
              - {name: "up-{0}", count: 3, zone: upz, inventories: {VCPU: {total: 8}, MEMORY_MB: {total: 16384}, DISK_GB: {total: 100}}}
            flavors:
              - {name: small, vcpus: 1, ramMiB: 2048, rootGiB: 0}
            instances:
              - {name: up-web, flavor: small, host: up-1, powerState: 1, bootedFromVolume: true}
            """;

    @BeforeEach
    void storeTheCloud() {
        if (given().get("/api/v1/clouds/upgraded").statusCode() != 200) {
            given().contentType("application/yaml")
                    .body(CLOUD.getBytes(StandardCharsets.UTF_8))
                    .post("/api/v1/clouds")
                    .then()
                    .statusCode(201);
        }
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/yaml")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then();
    }

    private static RequestSpecification form() {
        return given().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .formParam("cloud", "upgraded")
                .formParam("workMinutes", "15")
                .formParam("linkGbits", "10")
                .formParam("profile", "web");
    }

    @Test
    void aPlanHasWavesMovesAndWhatOneMoreFailureMeans() {
        post("hosts: [up-1, up-2]\nhostsAtOnce: 2\nwork: PT20M\n")
                .statusCode(200)
                .body("verdict", equalTo("POSSIBLE"))
                .body("hosts", equalTo(2))
                .body("waves", hasSize(1))
                .body("waves[0].hosts.host", hasItems("up-1", "up-2"))
                .body("failure.hostsOut", equalTo(2));
    }

    @Test
    void whatIsWrongIsListedWithItsPlace() {
        post("zone: upz\nwork: soon\nhostsAtOnce: 0\n")
                .statusCode(422)
                .contentType(containsString("problem+json"))
                .body("problems.path", hasItems("work", "hostsAtOnce"))
                .body("problems.line", hasItems(2, 3));
        post("zone: nowhere\n").statusCode(422).body("problems[0].found", equalTo("nowhere"));
        given().contentType("application/yaml")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post(PATH.replace("upgraded", "nowhere"))
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
                .formParam("more", "hosts: [up-1, up-2]")
                .post("/migrations/upgrade")
                .then()
                .statusCode(200)
                .body(containsString("data-gantt"), containsString("up-2"));
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
