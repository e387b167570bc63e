package org.securecloudlab.web.image;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.securecloudlab.web.image.ImageCalls.IMAGES;
import static org.securecloudlab.web.image.ImageCalls.json;
import static org.securecloudlab.web.image.ImageCalls.key;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** Keys of labs are marked as such, and no answer has a private key. */
@ApplicationTest
class LabKeysTest {

    @Test
    void certificatesGoOutAndPrivateKeysDoNot() {
        Map<String, Object> key = key("RSA-PSS", 365);
        String where = IMAGES + "/lab-keys/" + key.get("id");
        for (String path : new String[] {where, IMAGES + "/lab-keys"}) {
            given().get(path)
                    .then()
                    .statusCode(200)
                    .body(allOf(
                            containsString("BEGIN CERTIFICATE"),
                            containsString("lab only"),
                            not(containsString("PRIVATE KEY"))));
        }
        given().contentType("application/octet-stream")
                .body(new byte[1000])
                .post(where + "/signatures?name=镜像 1.qcow2")
                .then()
                .statusCode(200)
                .body("mark", startsWith("lab only"))
                .body("properties.img_signature_key_type", equalTo("RSA-PSS"))
                .body("properties.img_signature_hash_method", equalTo("SHA-256"))
                .body("commandLine", containsString("--file '镜像 1.qcow2' --disk-format qcow2"))
                .body(not(containsString("PRIVATE KEY")));
        given().delete(where).then().statusCode(204);
        given().get(where).then().statusCode(404);
    }

    @Test
    void wrongWishesAreRefused() {
        json("/lab-keys", Map.of("name", "a/b", "keyType", "ROT13", "days", 0))
                .statusCode(422)
                .body("problems.path", hasItems("name", "keyType", "days"));
        json("/lab-keys", "").statusCode(400);
        Map<String, Object> key = key("ECC_SECP384R1", 1);
        given().contentType("application/octet-stream")
                .body(new byte[1])
                .post(IMAGES + "/lab-keys/" + key.get("id") + "/signatures?hash=MD5")
                .then()
                .statusCode(400);
    }
}
