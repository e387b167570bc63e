package org.securecloudlab.web.patch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.awaitility.Awaitility;

/** What tests on patches ask of the running application. */
@SuppressWarnings("StringConcatToTextBlock") // tabs and line ends are part of what is read
final class PatchCalls {
    static final String PATCH = "/api/v1/patch";

    private static final String CLOUD = """
            name: %s
            hosts:
              - {name: "%s", count: 1, inventories: {VCPU: {total: 4}, MEMORY_MB: {total: 8192}, DISK_GB: {total: 50}}}
            """;

    private PatchCalls() {}

    /** Stores a cloud of one host, {@code {0}} in its name being 1, and takes it as assets. */
    static void cloud(String name, String host) {
        given().contentType("application/yaml")
                .body(bytes(CLOUD.formatted(name, host)))
                .post("/api/v1/clouds")
                .then()
                .statusCode(201);
        done(start("cloud", "cloud", "&target=" + name, new byte[0]));
    }

    static String osv(String id, String source, String fixed, String modified) {
        return """
                {"id": "%s", "modified": "%s", "aliases": ["CVE-2026-7%s"], "summary": "a flaw in %s",
                 "severity": [{"type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}],
                 "affected": [{"package": {"ecosystem": "Debian:12", "name": "%s"},
                   "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "%s"}]}]}]}
                """.formatted(id, modified, id.replaceAll("\\D", ""), source, source, fixed);
    }

    static int start(String kind, String file, String more, byte[] content) {
        return given().contentType("application/octet-stream")
                .body(content)
                .post(PATCH + "/imports?kind=" + kind + "&file=" + file + more)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    static JsonPath done(int id) {
        JsonPath ended = ended(id);
        assertThat(ended.getString("state")).as(ended.prettify()).isEqualTo("DONE");
        return ended;
    }

    static JsonPath ended(int id) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> given().get(PATCH + "/imports/" + id).jsonPath(), json -> json.get("finishedAt") != null);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(bytes(file.getValue()));
            }
        }
        return bytes.toByteArray();
    }
}
