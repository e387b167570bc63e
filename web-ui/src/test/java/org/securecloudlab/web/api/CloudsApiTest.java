package org.securecloudlab.web.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;
import org.securecloudlab.web.Archives;

/** A real export goes in by every kind of archive, is looked at, comes out and goes in again. */
@ApplicationTest
class CloudsApiTest {
    private static final String CLOUDS = "/api/v1/clouds";

    @Test
    void anExportIsImportedOnceHoweverItIsPacked() {
        Map<String, byte[]> files = Archives.export();

        upload("packed", Archives.zip(files))
                .statusCode(201)
                .header("Location", containsString(CLOUDS + "/packed/versions/1"))
                .body("isNew", equalTo(true))
                .body("cloud.hosts", greaterThan(100));
        upload("packed", Archives.tar(files)).statusCode(200).body("isNew", equalTo(false));
        upload("packed", Archives.gzip(Archives.tar(files))).statusCode(200).body("cloud.version", equalTo(1));
        files.remove("image-list.json");
        upload("packed", Archives.zip(files)).statusCode(201).body("cloud.version", equalTo(2));

        given().get(CLOUDS + "/packed").then().statusCode(200).body("version", equalTo(2));
        given().get(CLOUDS + "/packed/versions").then().statusCode(200).body("version", equalTo(List.of(2, 1)));
        given().get(CLOUDS).then().statusCode(200).body("name", org.hamcrest.Matchers.hasItem("packed"));
        given().delete(CLOUDS + "/packed/versions/1").then().statusCode(204);
        given().delete(CLOUDS + "/packed/versions/1").then().statusCode(404);
    }

    @Test
    void aTrialChangesNothing() {
        given().contentType("application/zip")
                .body(Archives.zip(Archives.export()))
                .post(CLOUDS + "?name=tried&dryRun=true")
                .then()
                .statusCode(200)
                .body("cloud", org.hamcrest.Matchers.nullValue());
        given().get(CLOUDS + "/tried").then().statusCode(404);
    }

    @Test
    void hostsComePageByPageAndFiltered() {
        upload("paged", Archives.zip(Archives.export())).statusCode(201);
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = given().get(CLOUDS + "/paged/versions/latest/hosts?limit=50" + cursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.key"));
            String next = page.getString("nextCursor");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        int total = given().get(CLOUDS + "/paged").jsonPath().getInt("hosts");
        assertThat(seen).hasSize(total).doesNotHaveDuplicates();

        given().get(CLOUDS + "/paged/versions/1/hosts?name=CMP-AZ1&limit=1000")
                .then()
                .body("items.key", everyItem(startsWith("cmp-az1")));
        given().get(CLOUDS + "/paged/versions/1/hosts?cursor=***").then().statusCode(400);
        given().get(CLOUDS + "/paged/versions/1/hosts/" + seen.get(0)).then().statusCode(200);
        given().get(CLOUDS + "/paged/versions/1/hosts/none").then().statusCode(404);
        given().get(CLOUDS + "/paged/versions/1/instances")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        for (String kind : List.of("zone", "aggregate", "rack")) {
            given().get(CLOUDS + "/paged/versions/1/host-groups?kind=" + kind)
                    .then()
                    .statusCode(200);
        }
        given().get(CLOUDS + "/paged/versions/1/host-groups?kind=tribe").then().statusCode(400);
    }

    @Test
    void whatComesOutGoesInAsTheSameCloud() {
        upload("round", Archives.zip(Archives.export())).statusCode(201);
        for (String document : List.of("document.json", "document.yaml")) {
            var answer = given().get(CLOUDS + "/round/versions/1/" + document)
                    .then()
                    .statusCode(200)
                    .extract();
            assertThat(answer.header("ETag")).hasSizeGreaterThan(60);
            given().contentType("application/octet-stream")
                    .body(answer.asByteArray())
                    .post(CLOUDS)
                    .then()
                    .statusCode(200)
                    .body("isNew", equalTo(false))
                    .body("cloud.reference", equalTo("round@1"));
        }
    }

    @Test
    void namesThatCannotStandInAReferenceAreRefused() {
        for (String name : List.of("", "a@1", "a/b", "..%2Fetc", "x".repeat(101), "a%0Ab")) {
            given().urlEncodingEnabled(false)
                    .contentType("application/zip")
                    .body(Archives.zip(Archives.export()))
                    .post(CLOUDS + "?name=" + name)
                    .then()
                    .statusCode(400);
        }
        upload("私有云", Archives.zip(Archives.export())).statusCode(201).body("cloud.name", equalTo("私有云"));
        given().get(CLOUDS + "/私有云").then().statusCode(200);
    }

    /** Plants secrets where exports and configuration files carry them, and looks for them behind every door. */
    @Test
    void secretsLeaveThroughNoDoor() {
        String secret = "Pl4nted-s3cret";
        Map<String, byte[]> files = Archives.export();
        files.put("etc/nova.conf", """
                [DEFAULT]
                transport_url = rabbit://nova:%1$s@mq.example:5671//
                my_plugin_password = %1$s
                [database]
                connection = mysql+pymysql://nova:%1$s@db.example/nova
                [keystone_authtoken]
                password = %1$s
                [filter_scheduler]
                enabled_filters = ComputeFilter,https://x:%1$s@y
                """.formatted(secret).getBytes(StandardCharsets.UTF_8));
        String answer = given().contentType("application/zip")
                .body(Archives.zip(files))
                .post(CLOUDS + "?name=planted")
                .asString();
        assertThat(answer).contains("planted@1").doesNotContain(secret);
        String base = CLOUDS + "/planted/versions/1";
        for (String path : List.of(
                base,
                base + "/problems",
                base + "/document.json",
                base + "/document.yaml",
                base + "/hosts?limit=1000",
                base + "/host-groups",
                base + "/instances",
                "/clouds/planted",
                "/q/metrics",
                "/q/health")) {
            given().get(path).then().body(not(containsString(secret)));
        }
    }

    private static ValidatableResponse upload(String name, byte[] body) {
        return given().contentType("application/octet-stream")
                .queryParam("name", name)
                .body(body)
                .post(CLOUDS)
                .then();
    }
}
