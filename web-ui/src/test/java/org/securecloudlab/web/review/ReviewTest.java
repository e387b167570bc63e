package org.securecloudlab.web.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** A cloud with two versions of its configuration is reviewed over REST and on its page, in both languages. */
@ApplicationTest
class ReviewTest {
    private static final String CLOUD = """
            name: reviewed
            images: [{id: i1, name: debian}]
            flavors: [{id: f1, name: small, vcpus: 1, ramMiB: 512}]
            projects: [{name: web}]
            hosts:
              - {name: "cmp-{0}", count: 2, inventories: {VCPU: {total: 8}, MEMORY_MB: {total: 4096}, DISK_GB: {total: 50, allocationRatio: 2.0}}}
            settings:
              nova:
                filter_scheduler.enabled_filters: %s
                keystone_authtoken.password: hunter2
            """;

    @Test
    void aFindingComesAndGoesWithTheSetting() {
        save("'ComputeFilter,JsonFilter'");
        save("ComputeFilter");

        given().get("/api/v1/clouds/reviewed/review?version=1")
                .then()
                .statusCode(200)
                .body("hasConfiguration", equalTo(true))
                .body("findings.id", hasItem("NOVA-FILTER-JSON"))
                .body("findings.find { it.id == 'NOVA-FILTER-JSON' }.value", equalTo("JsonFilter"));
        given().get("/api/v1/clouds/reviewed/review")
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("findings.id", not(hasItem("NOVA-FILTER-JSON")))
                .body("findings.id", hasItem("NOVA-RNG-DEV"))
                .body("findings.id", hasItem("CLOUD-DISK-PROMISED"));
        given().get("/api/v1/clouds/reviewed/review/history")
                .then()
                .statusCode(200)
                .body("[0].gone", hasItem("NOVA-FILTER-JSON"));
        given().get("/api/v1/clouds/nobody/review").then().statusCode(404);

        given().header("Accept-Language", "en")
                .get("/clouds/reviewed/review?version=1")
                .then()
                .statusCode(200)
                .body(containsString("evaluates a query written by the user"))
                .body(containsString("/review/what-if/NOVA-FILTER-JSON"))
                .body(not(containsString("hunter2")));
        given().header("Accept-Language", "zh-CN")
                .get("/clouds/reviewed/review?version=1")
                .then()
                .statusCode(200)
                .body(containsString("该过滤器会执行用户写在调度提示中的查询"));
        given().get("/clouds/reviewed/review/what-if/NOVA-FILTER-JSON?version=1")
                .then()
                .statusCode(200)
                .body(containsString("what-if-after"));
        given().get("/clouds/reviewed/review/what-if/CONF-BAD-VALUE").then().statusCode(404);
    }

    private static void save(String filters) {
        given().contentType("application/yaml")
                .body(CLOUD.formatted(filters).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/clouds?name=reviewed")
                .then()
                .statusCode(201);
    }
}
