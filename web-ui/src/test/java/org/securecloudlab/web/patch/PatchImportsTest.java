package org.securecloudlab.web.patch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.securecloudlab.web.patch.PatchCalls.PATCH;
import static org.securecloudlab.web.patch.PatchCalls.bytes;
import static org.securecloudlab.web.patch.PatchCalls.cloud;
import static org.securecloudlab.web.patch.PatchCalls.done;
import static org.securecloudlab.web.patch.PatchCalls.ended;
import static org.securecloudlab.web.patch.PatchCalls.osv;
import static org.securecloudlab.web.patch.PatchCalls.start;
import static org.securecloudlab.web.patch.PatchCalls.zip;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** Imports of feeds with bad records. */
@ApplicationTest
@SuppressWarnings("StringConcatToTextBlock") // tabs and line ends are part of what is read
class PatchImportsTest {
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
    void badLinesOfAnInventoryAreNamedAndTheGoodOnesTakenIfWanted() {
        cloud("lines-cloud", "ln-host-{0}");
        byte[] table = bytes("package\tversion\tsource\nliba\t1-1\tlnsrc\nlibb\t\tlnsrc\nlibc\t1-2\tlnother\n");
        String more = "&distribution=Debian:12";
        JsonPath refused = ended(start("inventory", "ln-host-1.tsv", more, table));
        assertThat(refused.getString("state")).isEqualTo("REFUSED");
        assertThat(refused.getString("problems[0].file")).isEqualTo("ln-host-1.tsv");
        assertThat(refused.getInt("problems[0].line")).isEqualTo(3);
        String packages = PATCH + "/assets/ln-host-1/packages";
        assertThat(given().get(packages).jsonPath().getList("")).isEmpty();
        for (int i = 0; i < 2; i++) {
            JsonPath taken = done(start("inventory", "ln-host-1.tsv", more + "&partial=true", table));
            assertThat(taken.getLong("refused")).isEqualTo(1);
            assertThat(given().get(packages).jsonPath().getList("")).hasSize(2);
        }
    }
}
