package org.securecloudlab.web.image;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.securecloudlab.web.image.ImageCalls.IMAGES;
import static org.securecloudlab.web.image.ImageCalls.check;
import static org.securecloudlab.web.image.ImageCalls.json;
import static org.securecloudlab.web.image.ImageCalls.key;
import static org.securecloudlab.web.image.ImageCalls.question;
import static org.securecloudlab.web.image.ImageCalls.sign;
import static org.securecloudlab.web.image.ImageCalls.state;
import static org.securecloudlab.web.image.ImageCalls.trusting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;
import org.securecloudlab.web.RawHttp;

/** An image goes in as a stream; every check on its way says what it makes of it. */
@ApplicationTest
class ImageChecksTest {
    private static final byte[] IMAGE = bytes(100_000);

    @AfterEach
    void nothingIsLeftOnDisk() throws IOException {
        Path directory = ConfigProvider.getConfig().getValue("lab.upload.directory", Path.class);
        if (Files.exists(directory)) {
            try (Stream<Path> left = Files.list(directory)) {
                assertThat(left).isEmpty();
            }
        }
    }

    @Test
    void aSignedImageBootsAndAnAlteredOneIsRefusedAtTheUpload() {
        Map<String, Object> key = key("ECC_SECP384R1", 30);
        Map<String, Object> question = question(key, sign(key, IMAGE));
        check(question, IMAGE)
                .statusCode(200)
                .body("name", equalTo("镜像.raw"))
                .body("cloud", equalTo("boots"))
                .body("strict", equalTo("accept"))
                .body(state("upload"), equalTo("passed"))
                .body(state("signature"), equalTo("passed"))
                .body(state("certificate"), equalTo("not-checked"))
                .body(state("download"), equalTo("passed"))
                .body(state("format"), equalTo("passed"));
        byte[] altered = IMAGE.clone();
        altered[4711] ^= 1;
        check(question, altered)
                .statusCode(200)
                .body("cloud", equalTo("refused"))
                .body("upload.reason", equalTo("signature-mismatch-on-upload"))
                .body("download.exception", equalTo("cryptography.exceptions.InvalidSignature"))
                .body("download.build", equalTo("reschedule"));
    }

    @Test
    void whatTheCloudTakesAndShouldNotIsSaid() {
        Map<String, Object> expired = key("ECC_SECP384R1", -3);
        Map<String, Object> question = question(expired, sign(expired, IMAGE));
        check(question, IMAGE)
                .body("cloud", equalTo("boots"))
                .body("strict", equalTo("reject"))
                .body(state("strict"), equalTo("refused"))
                .body("upload.strict.findings.code", hasItem("certificate-outside-dates"));
        check(trusting(question, "root"), IMAGE)
                .body("cloud", equalTo("refused"))
                .body(state("certificate"), equalTo("refused"))
                .body("download.exception", equalTo("nova.exception.CertificateValidationFailed"));
    }

    @Test
    void trustFollowsTheListOfTheRequest() {
        Map<String, Object> key = key("ECC_SECP521R1", 30);
        Map<String, Object> question = question(key, sign(key, IMAGE));
        check(trusting(question, "root"), IMAGE)
                .body("cloud", equalTo("boots"))
                .body(state("certificate"), equalTo("passed"));
        check(trusting(question, "someone-else"), IMAGE).body("cloud", equalTo("refused"));
    }

    @Test
    void unsignedImagesAndDigestsAreJudgedByTheNodesSettings() {
        Map<String, Object> unsigned = new HashMap<>(Map.of("diskFormat", "raw"));
        check(unsigned, IMAGE)
                .body("cloud", equalTo("boots"))
                .body("strict", equalTo("reject"))
                .body(state("download"), equalTo("not-checked"))
                .body(state("digest"), equalTo("not-checked"));
        unsigned.put("novaConf", "[glance]\nverify_glance_signatures = true\n");
        check(unsigned, IMAGE).body("cloud", equalTo("refused")).body("upload.verdict", equalTo("active"));
        Map<String, Object> told = Map.of("properties", Map.of("os_hash_algo", "sha256", "os_hash_value", "00"));
        check(told, IMAGE).body(state("digest"), equalTo("refused")).body("cloud", equalTo("refused"));
    }

    @Test
    void hostileFormatsAreNamed() {
        byte[] qcow2 = ByteBuffer.allocate(4096)
                .putInt(0x514649fb)
                .putInt(2)
                .putLong(1024)
                .putInt(11)
                .array();
        System.arraycopy("/etc/passwd".getBytes(StandardCharsets.UTF_8), 0, qcow2, 1024, 11);
        check(Map.of("diskFormat", "raw"), qcow2)
                .body("cloud", equalTo("refused"))
                .body("format.dangers.code", hasItem("format-in-raw"));
        check(Map.of("diskFormat", "qcow2"), new byte[0]).statusCode(200).body("cloud", equalTo("refused"));
    }

    @Test
    void wrongQuestionsAreRefusedWithEverythingThatIsWrong() {
        json(
                        "/checks",
                        Map.of(
                                "diskFormat", "floppy",
                                "certificates", Map.of("a", "-----BEGIN PRIVATE KEY-----\nsecret\n", "b", "no pem"),
                                "novaConf", "[glance]\nverify_glance_signatures = perhaps\n"))
                .statusCode(422)
                .contentType(startsWith("application/problem+json"))
                .body("problems.path", hasItem("diskFormat"))
                .body("problems.path", hasItem("certificates.a"))
                .body("problems.path", hasItem("certificates.b"))
                .body("problems.path", hasItem("glance.verify_glance_signatures"))
                .body(not(containsString("secret")));
        json("/checks", "{\"unknown\": 1}").statusCode(400);
        json("/checks", "").statusCode(400);
        json("/checks", "x".repeat(5_000_000)).statusCode(413);
        given().contentType("application/octet-stream")
                .body(IMAGE)
                .put(IMAGES + "/checks/999999/file")
                .then()
                .statusCode(404);
    }

    @Test
    void tooLargeAndTruncatedImagesAreRefused() {
        String where = json("/checks", Map.of()).statusCode(201).extract().header("Location");
        given().contentType("application/octet-stream")
                .body(new byte[30_000_001])
                .put(where + "/file")
                .then()
                .statusCode(413);
        String path = where.substring(where.indexOf("/api/"));
        RawHttp http = new RawHttp(ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class));
        String tooLarge = http.exchange(
                "PUT " + path + "/file HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/octet-stream",
                "Content-Length: 99999999999",
                "Connection: close");
        assertThat(RawHttp.status(tooLarge)).isEqualTo(413);
        RawHttp.sendAndBreakOff(http.port(), path + "/file", 1_000_000, 10_000);
        given().get(where).then().statusCode(200).body("state", equalTo("waiting"));
        check(Map.of(), new byte[8_000_000]).statusCode(200).body("size_bytes", equalTo(8_000_000));
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new SplittableRandom(5).nextBytes(bytes);
        return bytes;
    }
}
