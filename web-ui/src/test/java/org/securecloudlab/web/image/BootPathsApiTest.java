package org.securecloudlab.web.image;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.securecloudlab.web.image.ImageCalls.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** The ways of a configuration, and attacks on them, over REST. */
@ApplicationTest
class BootPathsApiTest {
    private static final String VERIFYING = "[glance]\nverify_glance_signatures = true\napi_servers = https://a\n";

    @Test
    void waysAttacksAndRemediesAreToldForSentFiles() {
        json("/paths", Map.of("novaConf", VERIFYING, "glanceConf", "[glance_store]\ndefault_store = rbd\n"))
                .statusCode(200)
                .body("configuration.verifySignatures", equalTo(true))
                .body("configuration.storeInRbd", equalTo(true))
                .body("paths.path", hasItems("FIRST_BOOT", "CACHED_BASE", "VOLUME"))
                .body("paths.find { it.path == 'CACHED_BASE' }.verified_by", equalTo(List.of()))
                .body(
                        "paths.find { it.path == 'FIRST_BOOT' }.attacks.find { it.attack == 'STORE_CHANGED' }.outcome",
                        equalTo("stopped"))
                .body(
                        "paths.find { it.path == 'FIRST_BOOT' }.attacks.find { it.attack == 'IMAGE_RESIGNED' }.remedies",
                        hasItem("[glance] enable_certificate_validation = true with default_trusted_certificate_ids"));
    }

    @Test
    void aRehearsalShowsWhereItStopsOrWhatBoots() {
        Map<String, Object> cached = Map.of("novaConf", VERIFYING, "path", "CACHED_BASE", "attack", "BASE_CHANGED");
        json("/rehearsals", cached)
                .statusCode(200)
                .body("outcome", equalTo("boots-altered"))
                .body("difference.offset", equalTo(4711))
                .body("booted_sha256", notNullValue())
                .body("steps.find { it.place == 'BASE_FILE' }.attacked", equalTo(true));
        json("/rehearsals", Map.of("novaConf", VERIFYING, "path", "FIRST_BOOT", "attack", "STORE_CHANGED"))
                .body("outcome", equalTo("stopped"))
                .body("booted_sha256", nullValue())
                .body("steps.place", not(hasItem("BASE_FILE")));
        json("/rehearsals", Map.of("novaConf", VERIFYING, "path", "FIRST_BOOT"))
                .body("outcome", equalTo("boots"))
                .body("steps.genuine", everyItem(equalTo(true)));
        json("/rehearsals", Map.of("novaConf", VERIFYING, "path", "FIRST_BOOT", "attack", "TRANSFER_FORGED"))
                .body("outcome", equalTo("prevented"))
                .body("prevented_by", equalTo("TLS"));
    }

    @Test
    void aStoredCloudIsTakenWithChanges() {
        given().contentType("application/octet-stream")
                .body("name: image-paths\nhosts: []\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/clouds")
                .then()
                .statusCode(201);
        json("/paths", Map.of("cloud", "image-paths@1", "set", Map.of("glance.verify_glance_signatures", "true")))
                .statusCode(200)
                .body("configuration.verifySignatures", equalTo(true));
        json("/paths", Map.of("cloud", "image-paths@9")).statusCode(404);
        json("/paths", Map.of("cloud", "../../etc/passwd")).statusCode(404);
    }

    @Test
    void whatCannotBeReadIsRefused() {
        json("/paths", Map.of("novaConf", "[glance]\nverify_glance_signatures = perhaps\n"))
                .statusCode(422)
                .body("problems[0].line", equalTo(2));
        json("/paths", Map.of("set", Map.of("glance.a", "true\n[DEFAULT]\nuse_cow_images = no")))
                .statusCode(422);
        json("/paths", Map.of("set", Map.of("no section", "1"))).statusCode(422);
        json("/rehearsals", Map.of("attack", "STORE_CHANGED")).statusCode(400);
        json("/rehearsals", Map.of("path", "RBD_CLONE")).statusCode(422);
        json("/rehearsals", Map.of("path", "NOWHERE")).statusCode(400);
    }
}
