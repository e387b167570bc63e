package org.securecloudlab.web.image;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.securecloudlab.web.image.ImageCalls.check;
import static org.securecloudlab.web.image.ImageCalls.json;
import static org.securecloudlab.web.image.ImageCalls.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.securecloudlab.web.ApplicationTest;

/** A bundle goes in with what is claimed; the root is the server's own. */
@ApplicationTest
class ImageProvenanceTest {
    private static final Path EXAMPLE = Path.of("../examples/images/provenance");
    private static final String IDENTITY = "https://github.com/sigstore/sigstore-java/.github/workflows/"
            + "release-sigstore-java-from-tag.yaml@refs/tags/v2.0.0";

    private static byte[] image() throws IOException {
        return Files.readAllBytes(EXAMPLE.resolve("sigstore-java-2.0.0.pom"));
    }

    private static Map<String, Object> question(String identity) throws IOException {
        JsonNode bundle = new ObjectMapper()
                .readTree(
                        EXAMPLE.resolve("sigstore-java-2.0.0.pom.sigstore.json").toFile());
        return Map.of(
                "diskFormat",
                "raw",
                "provenance",
                Map.of(
                        "bundle",
                        bundle,
                        "identity",
                        identity,
                        "issuer",
                        "https://token.actions.githubusercontent.com"));
    }

    @Test
    void theBuilderOfAnImageIsTold() throws IOException {
        check(question(IDENTITY), image())
                .statusCode(200)
                .body(state("provenance"), equalTo("passed"))
                .body("cloud", equalTo("boots"))
                .body("provenance.verdict", equalTo("verified"))
                .body("provenance.signer.source_repository", equalTo("https://github.com/sigstore/sigstore-java"));
        check(Map.of("diskFormat", "raw"), image()).body(state("provenance"), equalTo("not-checked"));
    }

    @Test
    void theCloudBootsWhatNobodyAskedAboutAndWeSayIt() throws IOException {
        byte[] altered = image();
        altered[300] ^= 1;
        int id = check(question("eve@example.org"), altered)
                .statusCode(200)
                .body("cloud", equalTo("boots"))
                .body("strict", equalTo("reject"))
                .body(state("provenance"), equalTo("refused"))
                .body("provenance.refused_at", hasItems("artifact", "signature", "identity"))
                .extract()
                .path("id");
        given().header("Accept-Language", "zh")
                .get("/images/checks/" + id)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("构建来源"), containsString("；应为 eve@example.org"), containsString("证书的密钥没有签署它")));
    }

    @Test
    void whatIsNoBundleIsRefusedWithEverythingElse() {
        json("/checks", Map.of("diskFormat", "floppy", "provenance", Map.of("bundle", Map.of("mediaType", "x"))))
                .statusCode(422)
                .body(
                        "problems.path",
                        hasItems("diskFormat", "provenance.bundle", "provenance.identity", "provenance.issuer"));
        json("/checks", Map.of("provenance", Map.of("bundle", "text", "identity", "a", "issuer", "b")))
                .statusCode(422)
                .body("problems.path", hasItems("provenance.bundle"));
    }
}
