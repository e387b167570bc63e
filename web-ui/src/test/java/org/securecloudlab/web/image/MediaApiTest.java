package org.securecloudlab.web.image;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.securecloudlab.web.image.ImageCalls.IMAGES;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.web.ApplicationTest;

/** Boot media are verified in folders that the operator configured, and nowhere else. */
@ApplicationTest
class MediaApiTest {
    private static final List<String> FILES = List.of("SHA256SUMS", "SHA256SUMS.gpg", "tiny.iso", "镜像.img");
    private static final String SECRET = "a secret of the host";

    @BeforeEach
    void theOperatorsDirectory() throws IOException {
        Path media = ConfigProvider.getConfig().getValue("lab.images.media-directory", Path.class);
        Path good = Files.createDirectories(media.resolve("良好 media"));
        for (String file : FILES) {
            Files.write(good.resolve(file), resource("detached/" + file));
        }
        Path outside = Files.createDirectories(media.resolveSibling("media-outside"));
        Files.writeString(outside.resolve("secret.iso"), SECRET);
        Path hostile = Files.createDirectories(media.resolve("hostile"));
        Files.writeString(
                hostile.resolve("SHA256SUMS"),
                ("0".repeat(64) + "  ../../media-outside/secret.iso\n")
                        + ("0".repeat(64) + "  link.iso\n")
                        + ("0".repeat(64) + "  /etc/passwd\n"));
        link(hostile.resolve("link.iso"), outside.resolve("secret.iso"));
        link(hostile.resolve("MD5SUMS"), outside.resolve("secret.iso"));
        link(media.resolve("linked"), outside);
    }

    @Test
    void foldersAreListedByNameAndVerified() throws IOException {
        given().get(IMAGES + "/media")
                .then()
                .statusCode(200)
                .body("", hasItems("良好 media", "hostile"))
                .body("", not(hasItem("linked")));
        verify("良好 media", question())
                .statusCode(200)
                .body("genuine", equalTo(true))
                .body("files.find { it.name == '镜像.img' }.verdict", equalTo("genuine"));
        verify("良好 media", Map.of("keys", List.of(key()), "signatures", 2, "now", "2026-01-05T00:00:00Z"))
                .body("genuine", equalTo(false));
    }

    @Test
    void namesInListsReachNothingOutside() throws IOException {
        verify("hostile", question())
                .statusCode(200)
                .body("genuine", equalTo(false))
                .body("lists.name", not(hasItem("MD5SUMS")))
                .body(not(containsString(SECRET)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"linked", "..", "%2e%2e", "..%2fmedia-outside", "%2fetc", "nowhere", "a%00b", "."})
    void otherFoldersAreNotThere(String name) throws IOException {
        int status = given().urlEncodingEnabled(false)
                .contentType("application/json")
                .body(question())
                .post(IMAGES + "/media/" + name + "/verifications")
                .statusCode();
        org.assertj.core.api.Assertions.assertThat(status).isIn(400, 404, 405);
    }

    @Test
    void wrongQuestionsAreRefused() {
        verify("hostile", Map.of()).statusCode(422).body("problems.path", hasItem("keys"));
        verify(
                        "hostile",
                        Map.of(
                                "keys", List.of("-----BEGIN PGP PRIVATE KEY BLOCK-----"),
                                "fingerprints", List.of("4711"),
                                "signatures", 0))
                .statusCode(422)
                .body("problems.path", hasItems("keys[0]", "fingerprints", "signatures"));
    }

    private static Map<String, Object> question() throws IOException {
        return Map.of("keys", List.of(key()), "now", "2026-01-05T00:00:00Z");
    }

    private static ValidatableResponse verify(String folder, Object question) {
        return given().contentType("application/json")
                .body(question)
                .post(IMAGES + "/media/{folder}/verifications", folder)
                .then();
    }

    private static String key() throws IOException {
        return new String(resource("vendor.asc"), java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(MediaApiTest.class.getResourceAsStream("/media/" + name), name)) {
            return in.readAllBytes();
        }
    }

    private static void link(Path link, Path target) throws IOException {
        Files.deleteIfExists(link);
        Files.createSymbolicLink(link, target.toAbsolutePath());
    }
}
