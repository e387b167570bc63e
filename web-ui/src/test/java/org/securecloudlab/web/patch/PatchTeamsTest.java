package org.securecloudlab.web.patch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.securecloudlab.web.patch.PatchCalls.PATCH;
import static org.securecloudlab.web.patch.PatchCalls.bytes;
import static org.securecloudlab.web.patch.PatchCalls.cloud;

import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** Teams, windows and owners. */
@ApplicationTest
@SuppressWarnings("StringConcatToTextBlock") // tabs and line ends are part of what is read
class PatchTeamsTest {
    @Test
    void teamsAndWindowsAreEditedOneAfterTheOther() {
        String team = "{\"contact\": \"w@example.org\", \"active\": true}";
        given().contentType("application/json")
                .body(team)
                .put(PATCH + "/teams/edit team")
                .then()
                .statusCode(201);
        given().contentType("application/json")
                .body(team)
                .put(PATCH + "/teams/edit team")
                .then()
                .statusCode(409);
        given().contentType("application/json")
                .header("If-Match", "\"r1\"")
                .body(team)
                .put(PATCH + "/teams/edit team")
                .then()
                .statusCode(200)
                .header("ETag", "\"r2\"");
        given().contentType("application/json")
                .header("If-Match", "\"r1\"")
                .body(team)
                .put(PATCH + "/teams/edit team")
                .then()
                .statusCode(412);
        String window =
                "name: edit window\nstart: 2026-01-06T02:00\nlength: PT3H\nzone: Europe/Berlin\nrule: FREQ=WEEKLY;BYDAY=TU\n";
        given().contentType("application/yaml")
                .body(bytes(window))
                .put(PATCH + "/windows/edit window")
                .then()
                .statusCode(201);
        given().contentType("application/yaml")
                .body(bytes(window.replace("WEEKLY", "HOURLY")))
                .header("If-Match", "*")
                .put(PATCH + "/windows/edit window")
                .then()
                .statusCode(422)
                .body("problems[0].line", equalTo(5));
        given().get(PATCH + "/calendar?weeks=2")
                .then()
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .body(containsString("SUMMARY:edit window"));
        given().get(PATCH + "/calendar?weeks=0").then().statusCode(400);
    }

    @Test
    void ownersAreFoundAskedAndRemembered() {
        cloud("owner-cloud", "oc-host-{0}");
        given().contentType("application/json")
                .body("{\"contact\": \"o@example.org\", \"active\": true}")
                .put(PATCH + "/teams/oc-team")
                .then()
                .statusCode(201);
        String question = "{\"asset\": \"oc-host-1\", \"candidate\": \"oc-team\"}";
        int id = given().contentType("application/json")
                .body(question)
                .post(PATCH + "/owner-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        given().contentType("application/json")
                .body(question)
                .post(PATCH + "/owner-requests")
                .then()
                .statusCode(409);
        String answer = PATCH + "/owner-requests/" + id + "/answer";
        given().contentType("application/json")
                .body("{\"accepted\": true}")
                .post(answer)
                .then()
                .statusCode(200);
        given().contentType("application/json")
                .body("{\"accepted\": false}")
                .post(answer)
                .then()
                .statusCode(409);
        given().get(PATCH + "/assets/oc-host-1")
                .then()
                .body("team", equalTo("oc-team"))
                .body("ownership", equalTo("OWNED"))
                .body("ownerSource", equalTo("HAND"));
        given().get(PATCH + "/assets/oc-host-1/owners").then().body("[0].team", equalTo("oc-team"));
        given().get(PATCH + "/coverage").then().body("owner", hasItem("oc-team"));
        given().get(PATCH + "/assets?team=oc-team&sort=name&limit=1").then().body("total", equalTo(1));
        given().get(PATCH + "/assets?cursor=x").then().statusCode(400);
    }
}
