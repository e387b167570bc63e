package org.securecloudlab.web.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** Two people who edit one scenario do not overwrite each other. */
@ApplicationTest
class ScenariosApiTest {
    private static final String PATH = "/api/v1/scenarios/";

    @Test
    void aScenarioIsWrittenReadChangedAndDeletedByRevision() {
        create("rest life").statusCode(201).header("ETag", "\"r1\"").header("Location", containsString("rest%20life"));
        create("rest life").statusCode(409);

        given().get(PATH + "rest life")
                .then()
                .statusCode(200)
                .header("ETag", "\"r1\"")
                .body("revision", equalTo(1));
        given().header("If-None-Match", "\"r1\"").get(PATH + "rest life").then().statusCode(304);
        given().accept("application/yaml")
                .get(PATH + "rest life")
                .then()
                .statusCode(200)
                .body(equalTo(Documents.scenario("rest life", 1)));

        save("rest life", "\"r1\"", 2).statusCode(200).header("ETag", "\"r2\"");
        save("rest life", "\"r1\"", 3).statusCode(412);
        save("rest life", "W/\"other\"", 3).statusCode(412);
        given().contentType("application/yaml")
                .body(Documents.bytes(Documents.scenario("rest life", 3)))
                .put(PATH + "rest life")
                .then()
                .statusCode(428);
        save("rest life", "*", 3).statusCode(200).header("ETag", "\"r3\"");

        given().get(PATH + "rest life/revisions").then().statusCode(200).body("", hasSize(3));
        given().get(PATH + "rest life/revisions/2").then().statusCode(200).body("text", containsString("seed: 2"));
        given().get(PATH + "rest life/revisions/9").then().statusCode(404);

        given().delete(PATH + "rest life").then().statusCode(428);
        given().header("If-Match", "\"r1\"").delete(PATH + "rest life").then().statusCode(412);
        given().header("If-Match", "\"r3\"").delete(PATH + "rest life").then().statusCode(204);
        given().get(PATH + "rest life").then().statusCode(404);
    }

    @Test
    void aWrongScenarioIsRefusedWithEveryProblemAndItsLine() {
        given().contentType("application/yaml")
                .body(Documents.bytes("name: rest wrong\ncloud: x\nreplications: -1\ntimelin: []\n"))
                .post("/api/v1/scenarios")
                .then()
                .statusCode(422)
                .body("problems.line", org.hamcrest.Matchers.hasItems(3, 4));
        given().get(PATH + "rest wrong").then().statusCode(404);
    }

    @Test
    void theEditorGetsProblemsAndSchema() {
        given().contentType("application/yaml")
                .body(Documents.bytes("name: x\ncloud: no-such-cloud\ntimeline: []\n"))
                .post("/api/v1/scenario-check")
                .then()
                .statusCode(200)
                .body("valid", equalTo(false));
        given().get("/api/v1/scenario-schema")
                .then()
                .statusCode(200)
                .body("type", equalTo("object"))
                .body("properties.timeline", org.hamcrest.Matchers.notNullValue());
    }

    @Test
    void anAliasBombIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(",", java.util.Collections.nCopies(9, before))));
        }
        given().contentType("application/yaml")
                .body(Documents.bytes(bomb.toString()))
                .post("/api/v1/scenarios")
                .then()
                .statusCode(422);
    }

    @Test
    void textThatIsTooLargeOrNotUtf8IsRefused() {
        given().contentType("application/yaml")
                .body(new byte[5_000_000])
                .post("/api/v1/scenarios")
                .then()
                .statusCode(413);
        given().contentType("application/yaml")
                .body(new byte[] {(byte) 0xc3, 0x28})
                .post("/api/v1/scenarios")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse create(String name) {
        return given().contentType("application/yaml")
                .body(Documents.bytes(Documents.scenario(name, 1)))
                .post("/api/v1/scenarios")
                .then();
    }

    private static ValidatableResponse save(String name, String ifMatch, int seed) {
        return given().contentType("application/yaml")
                .header("If-Match", ifMatch)
                .body(Documents.bytes(Documents.scenario(name, seed)))
                .put(PATH + name)
                .then();
    }
}
