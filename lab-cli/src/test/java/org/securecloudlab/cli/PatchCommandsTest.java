package org.securecloudlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("StringConcatToTextBlock") // tabs and line ends are part of what is read
class PatchCommandsTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "patch");
    private static final String OSV =
            "{\"id\": \"A-1\", \"modified\": \"2026-07-01T00:00:00Z\", \"affected\": [{\"package\":"
                    + " {\"ecosystem\": \"Debian:12\", \"name\": \"openssl\"}, \"ranges\": [{\"type\": \"ECOSYSTEM\", \"events\":"
                    + " [{\"introduced\": \"0\"}, {\"fixed\": \"3.0.11-1~deb12u2\"}]}]}]}";
    private static final String PACKAGES = "package\tversion\tsource\tsource_version\tarchitecture\tstatus\n"
            + "libssl3\t3.0.11-1~deb12u1\topenssl\t3.0.11-1~deb12u1\tamd64\tinstall ok installed\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void comparesFilesAndPairs() throws IOException {
        Path file = Files.writeString(
                folder.resolve("pairs.jsonl"),
                "{\"id\": \"one\", \"scheme\": \"dpkg\", \"a\": \"1.0~rc1\", \"b\": \"1.0\"}\n"
                        + "{\"id\": \"two\", \"scheme\": \"dpkg\", \"a\": \"1.0-\", \"b\": \"1.0\"}\n"
                        + "{\"id\": \"three\", \"scheme\": \"rpm\", \"a\": \"1.0^git1\", \"b\": \"1.0\"}\n");
        LabRun run = LabRun.of("patch", "compare", "--json", file);
        assertThat(run.out().lines())
                .containsExactly(
                        "{\"case\":\"one\",\"answer\":{\"verdict\":\"lt\",\"a_valid\":true,\"b_valid\":true}}",
                        "{\"case\":\"two\",\"answer\":{\"a_valid\":false,\"b_valid\":true,\"a_flaw\":\"the revision is empty\"}}",
                        "{\"case\":\"three\",\"answer\":{\"verdict\":\"gt\",\"a_valid\":true,\"b_valid\":true}}");
        assertThat(run.status()).isEqualTo(2);
        assertThat(LabRun.of("patch", "compare", "--scheme", "rpm", "2_0", "2.0")
                        .out())
                .isEqualTo("2_0 eq 2.0\n");
        assertThat(LabRun.of("patch", "compare", "--scheme", "cpan", "1", "2").status())
                .isEqualTo(2);
    }

    @Test
    void matchesACaseWhoseReleaseItsVersionsTell() throws IOException {
        Files.writeString(folder.resolve("osv.json"), OSV);
        Files.writeString(folder.resolve("packages.tsv"), PACKAGES);
        LabRun run = LabRun.of("patch", "match", "--json", folder);
        assertThat(run.status()).isEqualTo(1);
        JsonNode answer = new ObjectMapper().readTree(run.out()).path("answer");
        assertThat(answer.path("distribution").asText()).isEqualTo("Debian:12");
        assertThat(answer.path("packages").get(0).path("affected").booleanValue())
                .isTrue();
        assertThat(LabRun.of("patch", "match", "--distribution", "Debian:11", folder)
                        .status())
                .isZero();
    }

    @Test
    void matchesInventoriesAgainstFeeds() throws IOException {
        Path feed = Files.writeString(folder.resolve("a.json"), OSV);
        Path bad = Files.writeString(folder.resolve("b.json"), "{}");
        Path web = Files.writeString(folder.resolve("web-1.tsv"), PACKAGES);
        LabRun found = LabRun.of("patch", "match", "--advisories", feed, "--inventory", web);
        assertThat(found.status()).isEqualTo(1);
        assertThat(found.out()).contains("web-1.tsv (Debian:12): 1 findings", "A-1");
        LabRun refused = LabRun.of("patch", "match", "--advisories", feed, bad, "--inventory", web);
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.err()).contains("b.json");
        assertThat(LabRun.of("patch", "match", "--partial", "--advisories", feed, bad, "--inventory", web)
                        .status())
                .isEqualTo(1);
        Path vex = Files.writeString(
                folder.resolve("vex.json"),
                "{\"statements\": [{\"vulnerability\": \"A-1\", \"products\": [\"pkg:deb/debian/openssl\"],"
                        + " \"status\": \"not_affected\"}]}");
        assertThat(LabRun.of("patch", "match", "--advisories", feed, "--inventory", web, "--vex", vex)
                        .status())
                .isZero();
        assertThat(LabRun.of("patch", "match").status()).isEqualTo(2);
    }

    @Test
    void theExamplesAreAnswered() throws IOException {
        Path calendar = folder.resolve("work.ics");
        LabRun plan = LabRun.of("patch", "plan", EXAMPLES.resolve("plan.yaml"), "--calendar", calendar);
        assertThat(plan.out()).contains("Likeness of test to production", "Possible, and in time.");
        assertThat(plan.status()).isZero();
        assertThat(Files.readString(calendar)).contains("SUMMARY:Patch web-1");
        LabRun urgency =
                LabRun.of("patch", "urgency", EXAMPLES.resolve("urgency.yaml"), "--kev", EXAMPLES.resolve("kev.json"));
        assertThat(urgency.out()).contains("3 days and forensic triage", "fix on system upgrade");
        LabRun exposure =
                LabRun.of("patch", "exposure", EXAMPLES.resolve("exposure.yaml"), "--replications", 3, "--json");
        assertThat(new ObjectMapper().readTree(exposure.out()).path("answer").path("policies"))
                .hasSize(5);
    }

    @Test
    void badDocumentsAreRefusedWithTheirLines() throws IOException {
        Path file = Files.writeString(
                folder.resolve("plan.yaml"), "from: soon\nrings: []\nassets:\n  - {id: a, rings: x}\n");
        LabRun run = LabRun.of("patch", "plan", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("plan.yaml:1: error: from", "plan.yaml:4: error: assets[0].ring");
    }
}
