package org.securecloudlab.web.image;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls that the tests of images share: a lab key, a signed image, its check. */
final class ImageCalls {
    static final String IMAGES = "/api/v1/images";
    private static final String VERIFY = "[glance]\nverify_glance_signatures = true\n";

    private ImageCalls() {}

    static ValidatableResponse json(String path, Object body) {
        return given().contentType("application/json")
                .body(body)
                .post(IMAGES + path)
                .then();
    }

    static Map<String, Object> key(String type, int days) {
        return json("/lab-keys", Map.of("name", "训练 lab", "keyType", type, "days", days))
                .statusCode(201)
                .extract()
                .as(new io.restassured.common.mapper.TypeRef<>() {});
    }

    static Map<String, String> sign(Map<String, Object> key, byte[] image) {
        return given().contentType("application/octet-stream")
                .body(image)
                .post(IMAGES + "/lab-keys/" + key.get("id") + "/signatures?hash=SHA-512")
                .then()
                .statusCode(200)
                .extract()
                .path("properties");
    }

    /** A question about an image that a key signed, to a node that verifies. */
    static Map<String, Object> question(Map<String, Object> key, Map<String, String> properties) {
        Map<String, Object> question = new HashMap<>();
        question.put("name", "镜像.raw");
        question.put("diskFormat", "raw");
        question.put("properties", properties);
        question.put(
                "certificates",
                Map.of(
                        String.valueOf(key.get("certificateId")),
                        String.valueOf(key.get("certificate")),
                        "root",
                        String.valueOf(key.get("root"))));
        question.put("novaConf", VERIFY);
        return question;
    }

    static Map<String, Object> trusting(Map<String, Object> question, String... ids) {
        Map<String, Object> trusting = new HashMap<>(question);
        trusting.put("trustedCertificates", List.of(ids));
        return trusting;
    }

    static ValidatableResponse check(Map<String, Object> question, byte[] image) {
        String where = json("/checks", question).statusCode(201).extract().header("Location");
        return given().contentType("application/octet-stream")
                .body(image)
                .put(where + "/file")
                .then();
    }

    static String state(String check) {
        return "checks.find { it.check == '" + check + "' }.state";
    }
}
