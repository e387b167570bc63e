package org.securecloudlab.cli.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.cli.LabRun;

/** Boot media whose lists and signatures gpg and coreutils made; the folder of keys has public keys only. */
class MediaCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String VENDOR = "B504010F4A1C6531D564112FEFA37838C2BA824F";
    private static final String SECOND = "7EA2686D13E87F3E1EBC3F37CB406236E500B33B";
    private static final String ISO = "tiny.iso";
    private static final String IMAGE = "镜像.img";

    @ParameterizedTest
    @CsvSource({
        // folder, --now, exit status of gpg, tiny.iso, 镜像.img
        "detached,    2026-01-05, 0, genuine,  genuine",
        "armored,     2026-01-05, 0, genuine,  genuine",
        "clearsigned, 2026-01-05, 0, genuine,  genuine",
        "inline,      2026-01-05, 0, genuine,  genuine",
        "two,         2026-01-05, 0, genuine,  genuine",
        "altered,     2026-01-05, 0, altered,  missing",
        "forged,      2026-01-05, 1, unproven, unproven",
        "md5,         2026-01-05, 0, unproven, unproven",
        "sha1,        2026-01-05, 0, unproven, unproven",
        "brief,       2026-01-05, 0, genuine,  genuine",
        "brief,       2026-02-05, 0, unproven, unproven",
        "gone,        2026-01-05, 0, unproven, unproven",
    })
    void everyFileGetsItsVerdict(String folder, String day, int gpg, String iso, String image) throws IOException {
        LabRun run = run(folder, day, "--json");
        JsonNode answer = MAPPER.readTree(run.out()).path("answer");
        assertThat(verdicts(answer))
                .containsEntry(ISO, iso)
                .containsEntry(IMAGE, image)
                .hasSize(2);
        assertThat(answer.path("lists")).hasSize(1);
        assertThat(answer.path("lists")
                        .path(0)
                        .path("openpgp")
                        .path("gpg")
                        .path("exit")
                        .asInt())
                .isEqualTo(gpg);
        boolean genuine = iso.equals("genuine") && image.equals("genuine");
        assertThat(answer.path("genuine").asBoolean()).isEqualTo(genuine);
        assertThat(run.status()).isEqualTo(genuine ? 0 : 1);
    }

    @Test
    void anUnsignedListProvesNothing() {
        LabRun run = run("unsigned", "2026-01-05");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("SHA256SUMS is not signed", "tiny.iso: unproven");
    }

    @Test
    void aNameThatLeavesTheFolderIsNotRead() throws IOException {
        JsonNode answer =
                MAPPER.readTree(run("outside", "2026-01-05", "--json").out()).path("answer");
        assertThat(verdicts(answer))
                .containsEntry(ISO, "genuine")
                .containsEntry("../detached/" + IMAGE, "missing")
                .containsEntry(IMAGE, "unproven");
    }

    @Test
    void keysCountByFingerprintAndNumber() {
        assertThat(run("two", "2026-01-05", "--signatures", "2").status()).isZero();
        assertThat(run("detached", "2026-01-05", "--signatures", "2").status()).isEqualTo(1);
        assertThat(run("detached", "2026-01-05", "--fingerprint", VENDOR).status())
                .isZero();
        assertThat(run("detached", "2026-01-05", "--fingerprint", SECOND).status())
                .isEqualTo(1);
    }

    @Test
    void namedImagesMustBeThereAndOthersMayBeMissing() {
        assertThat(run("detached", "2026-01-05", "--image", ISO).status()).isZero();
        assertThat(run("detached", "2026-01-05", "--image", "other.iso").status())
                .isEqualTo(1);
        assertThat(run("altered", "2026-01-05", "--ignore-missing").out()).doesNotContain(IMAGE);
    }

    @Test
    void anOldCopyOfARevokedKeyIsBelieved() {
        Path folder = LabRun.resource("image/media/gone");
        LabRun run = LabRun.of("image", "media", folder, "--key", key("gone-before"), "--now", "2026-01-05T00:00:00Z");
        assertThat(run.status()).isZero();
    }

    @Test
    void wrongInputEndsWithTwo(@TempDir Path empty) throws IOException {
        assertThat(LabRun.of("image", "media", empty).status()).isEqualTo(2);
        assertThat(LabRun.of("image", "media", empty.resolve("none"), "--key", key("vendor"))
                        .status())
                .isEqualTo(2);
        assertThat(LabRun.of("image", "media", empty, "--key", key("vendor")).status())
                .isEqualTo(1);
        Files.write(empty.resolve("SHA256SUMS"), new byte[17 << 20]);
        assertThat(LabRun.of("image", "media", empty, "--key", key("vendor")).status())
                .isEqualTo(2);
    }

    private static LabRun run(String folder, String day, String... options) {
        List<Object> call = new ArrayList<>(List.of("image", "media", LabRun.resource("image/media/" + folder)));
        for (String name : List.of("vendor", "second", "brief", "gone")) {
            call.addAll(List.of("--key", key(name)));
        }
        call.addAll(List.of("--now", day + "T00:00:00Z"));
        call.addAll(List.of(options));
        return LabRun.of(call.toArray());
    }

    private static Path key(String name) {
        return LabRun.resource("image/media/keys/" + name + ".asc");
    }

    private static Map<String, String> verdicts(JsonNode answer) {
        Map<String, String> verdicts = new TreeMap<>();
        answer.path("files")
                .forEach(file -> verdicts.put(
                        file.path("name").asText(), file.path("verdict").asText()));
        return verdicts;
    }
}
