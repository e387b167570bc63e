package org.securecloudlab.web.patch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.securecloudlab.web.patch.PatchCalls.PATCH;
import static org.securecloudlab.web.patch.PatchCalls.bytes;
import static org.securecloudlab.web.patch.PatchCalls.cloud;
import static org.securecloudlab.web.patch.PatchCalls.done;
import static org.securecloudlab.web.patch.PatchCalls.osv;
import static org.securecloudlab.web.patch.PatchCalls.start;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** People work on the pages: owners, requests, steps, imports; whoever was slower is told, and nothing is lost. */
@ApplicationTest
@SuppressWarnings("StringConcatToTextBlock") // tabs and line ends are part of what is read
class PatchWorkPagesTest {

    @Test
    void anOwnerIsAssignedAndTheSlowerOneIsTold() {
        cloud("edit-cloud", "ec-host-{0}");
        team("ec-team");
        String page = "/patches/assets/ec-host-1";
        int version = given().get(PATCH + "/assets/ec-host-1").jsonPath().getInt("version");
        form().formParam("version", version)
                .formParam("team", "ec-team")
                .formParam("environment", "production")
                .formParam("criticality", "HIGH")
                .post(page)
                .then()
                .statusCode(303);
        given().get(PATCH + "/assets/ec-host-1")
                .then()
                .body("team", equalTo("ec-team"))
                .body("criticality", equalTo("HIGH"))
                .body("environment", equalTo("production"));
        form().formParam("version", version)
                .formParam("environment", "staging")
                .post(page)
                .then()
                .statusCode(409)
                .body(containsString("Somebody else changed this"))
                .body(containsString("value=\"production\""));
        form().header("Accept-Language", "zh")
                .formParam("version", version)
                .post(page)
                .then()
                .statusCode(409)
                .body(containsString("其他人已作了更改"));
        form().formParam("version", "x").post(page).then().statusCode(400);
        given().redirects()
                .follow(false)
                .formParam("version", version)
                .post(page)
                .then()
                .statusCode(403)
                .body(containsString("A form must say where it comes from"));
    }

    @Test
    void aRequestIsAnsweredOnce() {
        cloud("ask-cloud", "ac-host-{0}");
        team("ac-team");
        String ask = "/patches/assets/ac-host-1/ask";
        form().formParam("candidate", "nobody").post(ask).then().statusCode(400);
        form().formParam("candidate", "ac-team").post(ask).then().statusCode(303);
        form().formParam("candidate", "ac-team")
                .post(ask)
                .then()
                .statusCode(409)
                .body(containsString("another request about [ac-host-1] is open"));
        int id = given().get(PATCH + "/owner-requests?candidate=ac-team")
                .jsonPath()
                .getInt("[0].id");
        given().get("/patches/requests?team=ac-team")
                .then()
                .statusCode(200)
                .body(containsString("action=\"/patches/requests/" + id + "\""));
        form().formParam("answer", "perhaps")
                .post("/patches/requests/" + id)
                .then()
                .statusCode(400);
        form().formParam("answer", "decline")
                .formParam("reason", "not ours")
                .post("/patches/requests/" + id)
                .then()
                .statusCode(303);
        form().formParam("answer", "accept")
                .post("/patches/requests/" + id)
                .then()
                .statusCode(409);
        given().get("/patches/requests?team=ac-team")
                .then()
                .body(containsString("not ours"))
                .body(not(containsString("action=\"/patches/requests/" + id + "\"")));
        given().get(PATCH + "/assets/ac-host-1").then().body("ownership", equalTo("UNOWNED"));
    }

    @Test
    void stepsAreTakenInTheirOrderByOneAtATime() {
        cloud("step-cloud", "sc-host-{0}");
        done(start(
                "inventory",
                "sc-host-1.tsv",
                "&distribution=Debian:12",
                bytes("package\tversion\tsource\nlibsc\t1.0-1\tscssl\n")));
        done(start("advisories", "SCA-1.json", "", bytes(osv("SCA-1", "scssl", "1.0-2", "2026-07-01T00:00:00Z"))));
        String page = "/patches/advisories/SCA-1/assets/sc-host-1";
        given().get("/patches/advisories/SCA-1")
                .then()
                .statusCode(200)
                .body(containsString("name=\"step\" value=\"PLANNED\""));
        take(page, "PLANNED", 0).statusCode(303);
        take(page, "APPROVED", 1).statusCode(409).body(containsString("next is tested"));
        take(page, "TESTED", 1).statusCode(303);
        take(page, "TESTED", 1).statusCode(409).body(containsString("Somebody else changed this"));
        for (String step : List.of("APPROVED", "DEPLOYED", "VERIFIED", "ROLLED_BACK")) {
            int version = given().get(PATCH + "/advisories/SCA-1/assets/sc-host-1/record")
                    .jsonPath()
                    .getInt("version");
            take(page, step, version).statusCode(303);
        }
        String html = given().get(page).then().statusCode(200).extract().asString();
        assertThat(html).contains("rolled back", "<td class=\"name\">by hand</td>", "name=\"step\" value=\"PLANNED\"");
        take("/patches/advisories/SCA-1/assets/nobody", "PLANNED", 0).statusCode(404);
    }

    @Test
    void importsAreBegunAndWatched() {
        cloud("watch-cloud", "wc-host-{0}");
        String address = form().formParam("cloud", "watch-cloud")
                .post("/patches/imports/cloud")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        int id = Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
        done(id);
        given().get("/patches/imports/" + id + "/progress")
                .then()
                .statusCode(200)
                .header("HX-Refresh", "true")
                .body(containsString("done"));
        given().get("/patches/imports/" + id).then().statusCode(200).body(containsString("watch-cloud"));
        form().formParam("cloud", "nowhere")
                .post("/patches/imports/cloud")
                .then()
                .statusCode(400);
        int bad = start("advisories", "bad.json", "", bytes("{\"id\": 7}"));
        PatchCalls.ended(bad);
        given().header("Accept-Language", "zh")
                .get("/patches/imports/" + bad)
                .then()
                .body(containsString("被拒绝，没有更改"))
                .body(containsString("bad.json"));
        given().get("/patches/imports")
                .then()
                .statusCode(200)
                .body(containsString("data-upload=\"/api/v1/patch/imports\""));
        given().get("/patches/imports/0").then().statusCode(404);
    }

    private static ValidatableResponse take(String page, String step, int version) {
        return form().formParam("step", step)
                .formParam("version", version)
                .formParam("note", "by hand")
                .post(page)
                .then();
    }

    /** As a browser sends it. */
    private static RequestSpecification form() {
        return given().redirects().follow(false).header("Sec-Fetch-Site", "same-origin");
    }

    private static void team(String name) {
        form().formParam("name", name)
                .formParam("contact", "e@example.org")
                .post("/patches/requests/teams")
                .then()
                .statusCode(303);
        form().formParam("name", name).post("/patches/requests/teams").then().statusCode(409);
    }
}
