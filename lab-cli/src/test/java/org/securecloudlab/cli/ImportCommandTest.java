package org.securecloudlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final Path EXPORT = LabRun.resource("export");

    @Test
    void totalsAndProblemsArePrinted() {
        LabRun run = LabRun.of("import", EXPORT);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("flavors +8")
                .contains("server-list.json", "warning")
                .doesNotContain("Optional");
    }

    @Test
    void strictMakesWarningsCount() {
        assertThat(LabRun.of("import", "--strict", EXPORT).status()).isEqualTo(1);
    }

    @Test
    void jsonIsOneLineWithTotalsAndProblems() throws IOException {
        LabRun run = LabRun.of("import", "--json", EXPORT);
        assertThat(run.out().strip()).doesNotContain("\n");
        JsonNode line = new ObjectMapper().readTree(run.out());
        assertThat(line.path("case").asText()).isEqualTo("export");
        assertThat(line.path("answer").path("flavors").asInt()).isEqualTo(8);
        assertThat(line.path("answer").path("problems").isArray()).isTrue();
        assertThat(line.path("answer").has("hypervisors")).isFalse();
    }

    @Test
    void aFileThatIsNoJsonIsRefused(@TempDir Path folder) {
        Path output = folder.resolve("cloud.yaml");
        LabRun run = LabRun.of("import", "--output", output, LabRun.resource("broken"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("flavor-list.json", "error");
        assertThat(output).doesNotExist();
    }

    @Test
    void theWrittenCloudReadsBackAsTheSame(@TempDir Path folder) throws IOException {
        Path yaml = folder.resolve("cloud.yaml");
        Path json = folder.resolve("cloud.json");
        LabRun.of("import", "--output", yaml, EXPORT);
        LabRun.of("import", "--output", json, EXPORT);
        assertThat(ScenarioFiles.valueOf(CloudFiles.read(yaml)))
                .isEqualTo(ScenarioFiles.valueOf(CloudFiles.read(json)));
    }

    @Test
    void aWrittenCloudIsImportedAgainWithTheSameTotals(@TempDir Path folder) {
        Path yaml = folder.resolve("cloud.yaml");
        LabRun.of("import", "--output", yaml, EXPORT);
        LabRun run = LabRun.of("import", "--json", yaml);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"flavors\":8");
    }

    @Test
    void aProblemOfADocumentHasItsLine(@TempDir Path folder) throws IOException {
        Path yaml = Files.writeString(folder.resolve("cloud.yaml"), "name: x\nflavours: []\n");
        LabRun run = LabRun.of("import", yaml);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cloud.yaml:2", "flavours", "flavors");
    }

    @Test
    void aZipOfTheFolderImportsLikeTheFolder(@TempDir Path folder) throws IOException {
        Path zip = folder.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("export/flavor-list.json"));
            Files.copy(EXPORT.resolve("flavor-list.json"), out);
            out.closeEntry();
        }
        LabRun run = LabRun.of("import", "--json", zip);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"flavors\":8");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        LabRun run = LabRun.of("import", "no-such-folder");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no-such-folder");
    }

    @Test
    void anonymizingWithOneKeyTwiceGivesTheSamePseudonyms(@TempDir Path folder) throws IOException {
        Path key = folder.resolve("my.key");
        Path first = folder.resolve("first.yaml");
        Path second = folder.resolve("second.yaml");
        LabRun.of("import", "--anonymize", "--key", key, "--output", first, EXPORT);
        LabRun.of("import", "--anonymize", "--key", key, "--output", second, EXPORT);
        assertThat(Files.readString(first))
                .isEqualTo(Files.readString(second))
                .doesNotContain("treasury", "adae078a162146c3985ecc427ecaf7ef");
    }

    @Test
    void anonymizingWithoutAKeyIsAWrongCall() {
        LabRun run = LabRun.of("import", "--anonymize", EXPORT);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--key FILE");
    }
}
