package org.securecloudlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    @Test
    void eachFolderIsACaseAndTheAnswerItsFindings(@TempDir Path folder) throws IOException {
        write(folder.resolve("01/nova.conf"), "[DEFAULT]\n");
        write(folder.resolve("02/glance-api.conf"), "[paste_deploy]\nflavor = keystone\n");
        List<JsonNode> lines = json(LabRun.of("lint", "--json", folder));
        assertThat(lines).extracting(line -> line.path("case").asText()).containsExactly("01", "02");
        assertThat(lines.get(1).path("answer").path(0).path("id").asText()).isEqualTo("GLANCE-AUTH-URI-HTTP");
        assertThat(LabRun.of("lint", folder.resolve("02/glance-api.conf")).status())
                .isEqualTo(1);
        assertThat(LabRun.of("lint", "--fail-on", "critical", folder.resolve("02"))
                        .status())
                .isZero();
    }

    @Test
    void aTarBringsHostsOwnersAndModes(@TempDir Path folder) throws IOException {
        Path tar = folder.resolve("all.tar");
        try (OutputStream out = Files.newOutputStream(tar);
                TarArchiveOutputStream archive = new TarArchiveOutputStream(out)) {
            file(archive, "./cmp-1/etc/nova/nova.conf", "[DEFAULT]\n", 0644, "root");
            file(archive, "./cmp-2/etc/nova/nova.conf", "[DEFAULT]\n", 0640, "nova");
            file(archive, "./cmp-2/etc/cinder/policy.yaml", "\"x\": \"@\"\n", 0640, "root");
            TarArchiveEntry link = new TarArchiveEntry("./cmp-2/etc/localtime", TarConstants.LF_SYMLINK);
            link.setLinkName("/usr/share/zoneinfo/UTC");
            archive.putArchiveEntry(link);
            archive.closeArchiveEntry();
        }
        List<JsonNode> lines = json(LabRun.of("lint", "--json", tar));
        assertThat(lines).extracting(line -> line.path("case").asText()).containsExactly("cmp-1", "cmp-2");
        assertThat(lines.get(0).toString()).contains("NOVA-FILE-MODE", "0644").doesNotContain("NOVA-FILE-OWNER");
        assertThat(lines.get(1).toString()).contains("NOVA-FILE-OWNER").doesNotContain("NOVA-FILE-MODE", "cinder");
    }

    @Test
    void hostileFilesAreFindingsWithTheirPlace(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.write(folder.resolve("a/nova.conf"), "[DEFAULT]\nx = \0\n".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("a/glance-api.conf"), new byte[] {'[', 'a', ']', '\n', (byte) 0xe9, '\n'});
        write(folder.resolve("a/policy.yaml"), "a: &a [*a, *a]\n");
        write(folder.resolve("a/glance-policy.yaml"), "a: \"" + "(".repeat(9000) + "\"\n");
        List<JsonNode> lines = json(LabRun.of("lint", "--json", folder.resolve("a")));
        assertThat(lines.get(0).path("answer"))
                .allSatisfy(finding -> assertThat(finding.path("id").asText()).isEqualTo("CONF-PARSE-ERROR"))
                .hasSize(4);
        assertThat(lines.get(0).path("answer"))
                .extracting(f -> f.path("line").asInt())
                .contains(2, 2);
    }

    @Test
    void effectiveValuesSayWhereTheyComeFrom(@TempDir Path folder) throws IOException {
        write(folder.resolve("nova.conf"), "[DEFAULT]\nquota_instances = 5\n[libvirt]\nrng_dev_path = $state_path\n");
        assertThat(LabRun.of("lint", "--effective", folder).out())
                .contains("nova.conf:2, as [DEFAULT] quota_instances", "instances = 5");
        assertThat(LabRun.of("lint", "--effective", "--defaults", "--release", "victoria", folder)
                        .out())
                .contains("default of nova 22.0.1", "AvailabilityZoneFilter");
        assertThat(LabRun.of("lint", "--release", "diablo", folder).status()).isEqualTo(2);
    }

    @Test
    void aFolderWithoutFilesIsRefused(@TempDir Path folder) {
        LabRun run = LabRun.of("lint", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no file to judge");
    }

    private static void file(TarArchiveOutputStream archive, String name, String text, int mode, String owner)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        entry.setMode(mode);
        entry.setUserName(owner);
        entry.setGroupName("nova");
        archive.putArchiveEntry(entry);
        archive.write(bytes);
        archive.closeArchiveEntry();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<JsonNode> json(LabRun run) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new java.util.ArrayList<>();
        for (String line : run.out().lines().toList()) {
            lines.add(mapper.readTree(line));
        }
        return lines;
    }
}
