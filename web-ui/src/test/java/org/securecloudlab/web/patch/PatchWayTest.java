package org.securecloudlab.web.patch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.securecloudlab.web.patch.PatchCalls.PATCH;
import static org.securecloudlab.web.patch.PatchCalls.bytes;
import static org.securecloudlab.web.patch.PatchCalls.cloud;
import static org.securecloudlab.web.patch.PatchCalls.done;
import static org.securecloudlab.web.patch.PatchCalls.osv;
import static org.securecloudlab.web.patch.PatchCalls.start;
import static org.securecloudlab.web.patch.PatchCalls.zip;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** The way of a patch through the running application: a cloud, inventories, advisories, steps, evidence. */
@ApplicationTest
@SuppressWarnings("StringConcatToTextBlock") // tabs and line ends are part of what is read
class PatchWayTest {
    @Test
    void aPatchGoesItsWay() throws IOException {
        cloud("patch-cloud", "pc-host-{0}");
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

    private static ValidatableResponse step(String record, String step, @Nullable String tag) {
        RequestSpecification request = given().contentType("application/json");
        if (tag != null) {
            request = request.header("If-Match", tag);
        }
        return request.body("{\"step\": \"" + step + "\"}").post(record).then();
    }
}
