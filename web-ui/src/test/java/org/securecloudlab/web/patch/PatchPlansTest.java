package org.securecloudlab.web.patch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.securecloudlab.web.patch.PatchCalls.PATCH;
import static org.securecloudlab.web.patch.PatchCalls.bytes;
import static org.securecloudlab.web.patch.PatchCalls.cloud;
import static org.securecloudlab.web.patch.PatchCalls.done;
import static org.securecloudlab.web.patch.PatchCalls.osv;
import static org.securecloudlab.web.patch.PatchCalls.start;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.securecloudlab.patch.urgency.UrgencyPolicy;
import org.securecloudlab.web.ApplicationTest;

/** Questions that need no stored asset. */
@ApplicationTest
@SuppressWarnings("StringConcatToTextBlock") // tabs and line ends are part of what is read
class PatchPlansTest {
    @Test
    void plansAndExposureAreAnswered() {
        String plan = "from: 2026-07-01T08:00:00Z\nrings: [{name: test, soak: P9D}, {name: production}]\n"
                + "assets: [{id: a, ring: production, due: 2026-07-05T08:00:00Z}]\n";
        given().contentType("application/yaml")
                .body(bytes(plan))
                .post(PATCH + "/plan")
                .then()
                .statusCode(200)
                .body("problems[0].hint", containsString("Impossible"));
        String model =
                "days: 30\nadvisoriesPerYear: {high: 60}\ngroups: [{name: g, owner: t, instances: 3, response: {mean: P7D}}]\n"
                        + "policies: [{name: ready}]\n";
        given().contentType("application/yaml")
                .body(bytes(model))
                .post(PATCH + "/exposure?replications=5")
                .then()
                .statusCode(200)
                .body("policies[0].vulnerableByDay", hasSize(30));
        given().contentType("application/yaml")
                .body(bytes(model))
                .post(PATCH + "/exposure?replications=100000000")
                .then()
                .statusCode(400);
    }

    @Test
    void hostsAreDrainedOnAStoredCloud() {
        cloud("drain-cloud", "dc-host-{0}");
        String plan = "from: 2026-07-01T08:00:00Z\nrings: [{name: all}]\n"
                + "assets: [{id: a, host: dc-host-1, ring: all, work: PT20M}]\n";
        given().contentType("application/yaml")
                .body(bytes(plan))
                .post(PATCH + "/plan?cloud=drain-cloud")
                .then()
                .statusCode(200)
                .body("drains[0].host", equalTo("dc-host-1"))
                .body("steps[0].asset", equalTo("a"));
        given().contentType("application/yaml")
                .body(bytes(plan))
                .post(PATCH + "/plan")
                .then()
                .statusCode(422)
                .body("problems[0].hint", containsString("Name the cloud"));
        form().formParam("text", plan)
                .formParam("cloud", "drain-cloud")
                .post("/patches/plan")
                .then()
                .statusCode(200)
                .body(containsString("dc-host-1"))
                .body(containsString("Possible, and in time"));
        form().formParam("text", plan.replace("dc-host-1", "dc-host-2"))
                .formParam("cloud", "drain-cloud")
                .post("/patches/plan")
                .then()
                .statusCode(422)
                .body(containsString("dc-host-2"));
    }

    private static RequestSpecification form() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    @Test
    void theFirstPolicyIsTheDefaultOne() {
        assertThat(CompanyPolicy.read(CompanyPolicy.FIRST).value()).contains(UrgencyPolicy.DEFAULT);
    }

    /** The only test that stores a policy; it stands until the application ends. */
    @Test
    void theCompanysPolicyIsKept() {
        given().get(PATCH + "/policy").then().statusCode(200).body("version", equalTo(0));
        String policy = "days: business\nzone: Europe/Berlin\ncompany:\n  - {name: all, days: 2}\n";
        given().contentType("application/yaml")
                .body(bytes(policy.replace("business", "lunar")))
                .put(PATCH + "/policy")
                .then()
                .statusCode(422)
                .body("problems[0].line", equalTo(1));
        given().contentType("application/yaml")
                .body(bytes(policy))
                .put(PATCH + "/policy")
                .then()
                .statusCode(200)
                .header("ETag", "\"r1\"")
                .body("policy.company[0].days", equalTo(2));
        given().contentType("application/yaml")
                .body(bytes(policy))
                .put(PATCH + "/policy")
                .then()
                .statusCode(409);
        String changed = policy.replace("days: 2", "days: 4");
        form().formParam("text", changed)
                .formParam("version", 0)
                .post("/patches/policy")
                .then()
                .statusCode(409)
                .body(containsString("Somebody else changed this"))
                .body(containsString("days: 4"));
        form().formParam("text", changed.replace("business", "lunar"))
                .formParam("version", 1)
                .post("/patches/policy")
                .then()
                .statusCode(422)
                .body(containsString("lunar"));
        form().formParam("text", changed)
                .formParam("version", 1)
                .post("/patches/policy")
                .then()
                .statusCode(303);
        given().get("/patches/policy")
                .then()
                .statusCode(200)
                .body(containsString("Europe/Berlin"))
                .body(containsString("version 2"));
        cloud("policy-cloud", "yc-host-{0}");
        done(start(
                "inventory",
                "yc-host-1.tsv",
                "&distribution=Debian:12",
                bytes("package\tversion\tsource\nlibyc\t1-1\tycssl\n")));
        done(start("advisories", "YCA-1.json", "", bytes(osv("YCA-1", "ycssl", "1-2", "2026-07-01T00:00:00Z"))));
        given().get(PATCH + "/assets/yc-host-1/advisories/YCA-1/urgency")
                .then()
                .statusCode(200)
                .body("judgements[3].outcome", equalTo("all"));
    }
}
