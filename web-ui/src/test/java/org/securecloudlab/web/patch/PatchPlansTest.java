package org.securecloudlab.web.patch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.securecloudlab.web.patch.PatchCalls.PATCH;
import static org.securecloudlab.web.patch.PatchCalls.bytes;

import org.junit.jupiter.api.Test;
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
}
