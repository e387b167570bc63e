package org.securecloudlab.web.patch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** The way of a patch through the running application: a cloud, inventories, advisories, owners, windows, steps, evidence. */
@ApplicationTest
@SuppressWarnings("StringConcatToTextBlock") // tabs and line ends are part of what is read
class PatchApiTest {
    private static final String PATCH = "/api/v1/patch";

    private static final String CLOUD = """
            name: patch-cloud
            hosts:
              - {name: pc-host-1, inventories: {VCPU: {total: 4}, MEMORY_MB: {total: 8192}, DISK_GB: {total: 50}}}
            """;

    private static String osv(String id, String source, String fixed, String modified) {
        return """
                {"id": "%s", "modified": "%s", "aliases": ["CVE-2026-7%s"], "summary": "a flaw in %s",
                 "severity": [{"type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}],
                 "affected": [{"package": {"ecosystem": "Debian:12", "name": "%s"},
                   "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "%s"}]}]}]}
                """.formatted(id, modified, id.replaceAll("\\D", ""), source, source, fixed);
    }

    @Test
    void aPatchGoesItsWay() throws IOException {
        given().contentType("application/yaml")
                .body(bytes(CLOUD))
                .post("/api/v1/clouds")
                .then()
                .statusCode(201);
        done(start("cloud", "cloud", "&target=patch-cloud", new byte[0]));
        given().get(PATCH + "/assets?kind=host&name=pc-host")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));

        String table = "package\tversion\tsource\tsource_version\tarchitecture\tstatus\n"
                + "libpc3\t3.0-1\tpcssl\t3.0-1\tamd64\tinstall ok installed\n";
        done(start("inventory", "pc-host-1.tsv", "&distribution=Debian:12", bytes(table)));
        given().get(PATCH + "/assets/pc-host-1/packages").then().body("$", hasItem("libpc3 3.0-1"));

        byte[] feed = zip(Map.of(
                "PCA-1.json", osv("PCA-1", "pcssl", "3.0-2", "2026-07-01T00:00:00Z"),
                "PCA-2.json", osv("PCA-2", "pcssl", "2.0-1", "2026-07-01T00:00:00Z")));
        JsonPath first = done(start("advisories", "all.zip", "", feed));
        assertThat(first.getLong("taken")).isEqualTo(2);
        given().get(PATCH + "/assets/pc-host-1")
                .then()
                .body("findings", equalTo(1))
                .body("critical", equalTo(1))
                .body("ownership", equalTo("UNOWNED"));
        // Again: nothing is newer, and nothing counts twice.
        assertThat(done(start("advisories", "all.zip", "", feed)).getLong("taken"))
                .isZero();
        given().get(PATCH + "/assets/pc-host-1").then().body("findings", equalTo(1));

        given().get(PATCH + "/advisories/PCA-1/assets")
                .then()
                .body("items[0].asset.key", equalTo("pc-host-1"))
                .body("items[0].packages", equalTo("libpc3 3.0-1"));
        given().get(PATCH + "/advisories/PCA-2/assets").then().body("items", hasSize(0));
        given().get(PATCH + "/assets/pc-host-1/advisories").then().body("items.key", equalTo(List.of("PCA-1")));
        given().get(PATCH + "/assets/pc-host-1/advisories/PCA-1/urgency")
                .then()
                .body("judgements", hasSize(4))
                .body("judgements[0].outcome", equalTo("60 days"));
        steps();
        changes();
    }

    private static void steps() {
        String record = PATCH + "/advisories/PCA-1/assets/pc-host-1/record";
        step(record, "planned", null).statusCode(200).header("ETag", "\"r1\"");
        step(record, "approved", "\"r1\"").statusCode(409).body("detail", containsString("next is tested"));
        step(record, "tested", null).statusCode(428);
        step(record, "tested", "\"r1\"").statusCode(200);
        // Somebody who still has the page from before.
        step(record, "tested", "\"r1\"").statusCode(412).body("detail", containsString("version 2, not at 1"));
        step(record, "approved", "\"r2\"").statusCode(200);
        step(record, "deployed", "\"r3\"").statusCode(200);
        step(record, "verified", "\"r4\"").statusCode(200).body("value.history", hasSize(5));
        given().get(PATCH + "/advisories/PCA-1/evidence")
                .then()
                .contentType(containsString("text/csv"))
                .body(containsString("PCA-1,pc-host-1,verified,"));
        given().accept("application/vnd.cyclonedx+json")
                .get(PATCH + "/advisories/PCA-1/vex")
                .then()
                .body(containsString("\"resolved\""));
    }

    private static void changes() {
        done(start(
                "vex",
                "vex.json",
                "",
                bytes("{\"statements\": [{\"vulnerability\": \"PCA-1\", \"products\":"
                        + " [\"pkg:deb/debian/pcssl\"], \"status\": \"not_affected\"}]}")));
        given().get(PATCH + "/assets/pc-host-1").then().body("findings", equalTo(0));
        // A newer record of the other advisory now reaches the installed version; a withdrawn one reaches nothing.
        done(start("advisories", "PCA-2.json", "", bytes(osv("PCA-2", "pcssl", "4.0-1", "2026-07-02T00:00:00Z"))));
        given().get(PATCH + "/assets/pc-host-1").then().body("findings", equalTo(1));
        String withdrawn = osv("PCA-2", "pcssl", "4.0-1", "2026-07-03T00:00:00Z")
                .replace("\"aliases\"", "\"withdrawn\": \"2026-07-03T00:00:00Z\", \"aliases\"");
        done(start("advisories", "PCA-2.json", "", bytes(withdrawn)));
        given().get(PATCH + "/assets/pc-host-1").then().body("findings", equalTo(0));
        // Updated packages.
        done(start("advisories", "PCA-3.json", "", bytes(osv("PCA-3", "pcssl", "3.0-2", "2026-07-01T00:00:00Z"))));
        given().get(PATCH + "/assets/pc-host-1").then().body("findings", equalTo(1));
        done(start(
                "inventory",
                "pc-host-1.tsv",
                "&distribution=Debian:12",
                bytes("package\tversion\tsource\nlibpc3\t3.0-2\tpcssl\n")));
        given().get(PATCH + "/assets/pc-host-1").then().body("findings", equalTo(0));
    }

    @Test
    void aFeedWithABadRecordIsRefusedWholeUnlessTheGoodOnesAreWanted() throws IOException {
        byte[] feed = zip(
                Map.of("BAD-1.json", "{\"id\": 7}", "BAD-2.json", osv("BAD-2", "badpkg", "1", "2026-07-01T00:00:00Z")));
        JsonPath refused = ended(start("advisories", "bad.zip", "", feed));
        assertThat(refused.getString("state")).isEqualTo("REFUSED");
        assertThat(refused.getString("problems[0].file")).isEqualTo("bad.zip/BAD-1.json");
        given().get(PATCH + "/advisories/BAD-2").then().statusCode(404);
        JsonPath taken = done(start("advisories", "bad.zip", "&partial=true", feed));
        assertThat(taken.getLong("refused")).isEqualTo(1);
        given().get(PATCH + "/advisories/BAD-2").then().statusCode(200);
        given().contentType("application/octet-stream")
                .body(feed)
                .post(PATCH + "/imports?kind=x")
                .then()
                .statusCode(400);
    }

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
        given().contentType("application/yaml")
                .body(bytes(CLOUD.replace("patch-cloud", "owner-cloud").replace("pc-", "oc-")))
                .post("/api/v1/clouds")
                .then()
                .statusCode(201);
        done(start("cloud", "cloud", "&target=owner-cloud", new byte[0]));
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
    void thePagesAreThereInBothLanguages() {
        for (String page : List.of(
                "/patches", "/patches/advisories", "/patches/calendar", "/patches/coverage", "/patches/exposure")) {
            for (String language : List.of("en", "zh")) {
                String html = given().header("Accept-Language", language)
                        .get(page)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
                assertThat(html).as(page).contains(language.equals("zh") ? "补丁" : "Patches");
            }
        }
        given().get("/patches/advisories/no-such").then().statusCode(404);
    }

    private static ValidatableResponse step(String record, String step, @Nullable String tag) {
        RequestSpecification request = given().contentType("application/json");
        if (tag != null) {
            request = request.header("If-Match", tag);
        }
        return request.body("{\"step\": \"" + step + "\"}").post(record).then();
    }

    private static int start(String kind, String file, String more, byte[] content) {
        return given().contentType("application/octet-stream")
                .body(content)
                .post(PATCH + "/imports?kind=" + kind + "&file=" + file + more)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static JsonPath done(int id) {
        JsonPath ended = ended(id);
        assertThat(ended.getString("state")).as(ended.prettify()).isEqualTo("DONE");
        return ended;
    }

    private static JsonPath ended(int id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> given().get(PATCH + "/imports/" + id).jsonPath(), json -> json.get("finishedAt") != null);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(bytes(file.getValue()));
            }
        }
        return bytes.toByteArray();
    }
}
