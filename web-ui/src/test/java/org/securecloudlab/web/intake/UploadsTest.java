package org.securecloudlab.web.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.web.ApplicationTest;
import org.securecloudlab.web.Archives;
import org.securecloudlab.web.RawHttp;

/** Uploads that mean harm, through the door; limits are small in the tests' configuration. */
@ApplicationTest
class UploadsTest {

    @AfterEach
    void nothingIsLeftOnDisk() throws IOException {
        Path directory = ConfigProvider.getConfig().getValue("lab.upload.directory", Path.class);
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() {
        byte[] zeros = new byte[40_000_000];
        upload(Archives.zip(Map.of("zeros.json", zeros))).statusCode(422);
        upload(Archives.gzip(Archives.tar(Map.of("zeros.json", zeros)))).statusCode(422);
        upload(Archives.gzip(zeros)).statusCode(422);
    }

    @Test
    void tooManyEntriesAreRefused() {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 2_001; i++) {
            many.put("f" + i, new byte[0]);
        }
        upload(Archives.zip(many)).statusCode(422);
    }

    @Test
    void moreThanTheLimitIsRefusedWithAndWithoutItsLength() {
        upload(new byte[30_000_001]).statusCode(413);
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        String answer = new RawHttp(port)
                .exchange(
                        "POST /api/v1/clouds?name=x HTTP/1.1",
                        "Host: localhost",
                        "Content-Type: application/zip",
                        "Content-Length: 99999999999",
                        "Connection: close");
        assertThat(RawHttp.status(answer)).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/etc/passwd", "a/../../b", "C:\\x", "\\\\host\\x", "..", "a\u0007b"})
    void namesThatLeadOutsideAreRefused(String name) {
        upload(Archives.zip(Map.of(name, new byte[1]))).statusCode(422);
        upload(Archives.tar(Map.of(name, new byte[1]))).statusCode(422);
    }

    @Test
    void linksAreRefused() {
        TarArchiveEntry link = new TarArchiveEntry("hosts.json", TarConstants.LF_SYMLINK);
        link.setLinkName("/etc/passwd");
        TarArchiveEntry hard = new TarArchiveEntry("hosts.json", TarConstants.LF_LINK);
        hard.setLinkName("/etc/passwd");
        upload(Archives.tar(Map.of(), link)).statusCode(422);
        upload(Archives.tar(Map.of(), hard)).statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004broken", "PK\u0005\u0006", "\u001f\u008bnot gzip"})
    void damagedArchivesAreRefused(String start) {
        upload(start.getBytes(StandardCharsets.ISO_8859_1)).statusCode(422);
    }

    @Test
    void documentBombsAreRefused() {
        StringBuilder yaml = new StringBuilder("name: bomb\na0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            String nine = String.join(",", java.util.Collections.nCopies(9, "*a" + (i - 1)));
            yaml.append("a%d: &a%d [%s]\n".formatted(i, i, nine));
        }
        upload(bytes(yaml.toString())).statusCode(422);
        upload(bytes("[".repeat(200_000))).statusCode(422);
        upload(bytes("{\"a\":".repeat(200_000))).statusCode(422);
        upload(bytes("!!javax.script.ScriptEngineManager [x]")).statusCode(422);
    }

    @Test
    void entitiesOfXmlAreReadByNobody() {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        upload(bytes(xml))
                .statusCode(422)
                .body(org.hamcrest.Matchers.not(org.hamcrest.Matchers.containsString("root:")));
        upload(Archives.zip(Map.of("hypervisor-list.json", bytes(xml)))).statusCode(422);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        upload(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}).statusCode(422);
        upload(new byte[0]).statusCode(422);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ValidatableResponse upload(byte[] body) {
        return given().contentType("application/octet-stream")
                .body(body)
                .post("/api/v1/clouds?name=harm")
                .then();
    }
}
