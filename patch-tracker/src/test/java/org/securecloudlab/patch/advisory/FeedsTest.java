package org.securecloudlab.patch.advisory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.kernel.Cancellation;

class FeedsTest {
    private static final String GOOD = "{\"id\": \"DSA-1\", \"modified\": \"2024-03-01T00:00:00Z\", \"affected\": []}";

    @Test
    void streamsAZipAndTellsWhatIsBad() throws IOException {
        Kept kept = new Kept();
        new OsvZip(kept, Cancellation.never())
                .read(
                        zip(Map.of("a/DSA-1.json", GOOD, "../DSA-2.json", "{\"id\": 7}", "notes.txt", "hello")),
                        "all.zip");
        assertThat(kept.advisories).extracting(Advisory::id).containsExactly("DSA-1");
        assertThat(kept.problems).filteredOn(Problem::isError).hasSize(1);
        assertThat(kept.problems.get(0).file()).contains("all.zip/../DSA-2.json");
    }

    @Test
    void refusesWhatIsNoZip() throws IOException {
        Kept kept = new Kept();
        new OsvZip(kept, Cancellation.never()).read(new ByteArrayInputStream(new byte[] {1, 2, 3}), "all.zip");
        assertThat(kept.problems).anyMatch(Problem::isError);
        Kept broken = new Kept();
        byte[] half = zip(Map.of("a.json", GOOD)).readAllBytes();
        new OsvZip(broken, Cancellation.never()).read(new ByteArrayInputStream(half, 0, 50), "all.zip");
        assertThat(broken.problems).anyMatch(Problem::isError);
    }

    @Test
    void tellsAllProblemsOfARecordWithTheirPlaces() throws IOException {
        String bad =
                "{\"id\": \"X\", \"modified\": \"yesterday\", \"affected\": [{\"package\": {\"ecosystem\": \"Debian:12\"},"
                        + " \"ranges\": [{\"type\": \"NEW\", \"events\": [{\"fixed\": \"1\", \"introduced\": \"0\"}, {}]}]}, 7]}";
        Parsed<Advisory> parsed = OsvReader.read(bytes(bad), "x.json");
        assertThat(parsed.value()).isEmpty();
        assertThat(parsed.problems())
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "modified",
                        "affected[0].package.name",
                        "affected[0].ranges[0].type",
                        "affected[0].ranges[0].events[0]",
                        "affected[0].ranges[0].events[1]",
                        "affected[1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"id\": \"X\"", "7", "{\"id\": \"X\", \"id\": \"Y\", \"affected\": []}"})
    void refusesWhatIsNoRecord(String text) throws IOException {
        assertThat(OsvReader.read(bytes(text), "x.json").value()).isEmpty();
    }

    @Test
    void refusesDeepNesting() throws IOException {
        assertThat(OsvReader.read(bytes("{\"a\":" + "[".repeat(5_000)), "x.json")
                        .value())
                .isEmpty();
    }

    @Test
    void readsEpss() throws IOException {
        String text = """
                #model_version:v2025.03.14,score_date:2026-07-01T12:55:00Z
                cve,epss,percentile
                CVE-2024-3094,0.85,0.99
                CVE-1999-0001,1.2E-4,0.1
                """;
        EpssScores scores =
                EpssReader.read(new StringReader(text), "epss.csv").value().orElseThrow();
        assertThat(scores.date()).isEqualTo("2026-07-01T12:55:00Z");
        assertThat(scores.score("CVE-2024-3094")).hasValue(0.85);
        assertThat(scores.score("CVE-2000-0001")).isEmpty();
        Parsed<EpssScores> bad = EpssReader.read(new StringReader("cve,epss\nCVE-2024-3094,7\nhello\n"), "epss.csv");
        assertThat(bad.problems())
                .extracting(problem -> problem.line().orElse(0))
                .containsExactly(2, 3);
    }

    @Test
    void readsKev() {
        String json = "{\"catalogVersion\": \"2026.07.01\", \"vulnerabilities\": [{\"cveID\": \"CVE-2024-3094\","
                + " \"dateAdded\": \"2026-06-30\", \"dueDate\": \"2026-07-03\", \"knownRansomwareCampaignUse\": \"Known\"}]}";
        KevCatalog catalog = KevReader.read(json, "kev.json").value().orElseThrow();
        assertThat(catalog.entry("CVE-2024-3094").orElseThrow().dueDate()).contains(LocalDate.of(2026, 7, 3));
        assertThat(catalog.entry("CVE-2024-3094").orElseThrow().ransomware()).isTrue();
        assertThat(KevReader.read("{}", "kev.json").value()).isEmpty();
    }

    @Test
    void readsOpenVexAndCycloneDx() {
        String openVex = "{\"@context\": \"https://openvex.dev/ns/v0.2.0\", \"statements\": [{\"vulnerability\":"
                + " {\"name\": \"CVE-2024-1\"}, \"products\": [{\"@id\": \"pkg:deb/debian/nginx@1.22.1-9\"}],"
                + " \"status\": \"not_affected\", \"justification\": \"component_not_present\"}]}";
        VexStatement statement =
                VexReader.read(openVex, "v.json").value().orElseThrow().get(0);
        assertThat(statement.excludes()).isTrue();
        assertThat(statement.isAbout("nginx", "1.22.1-9")).isTrue();
        assertThat(statement.isAbout("nginx", "1.22.1-10")).isFalse();
        String cycloneDx =
                "{\"bomFormat\": \"CycloneDX\", \"components\": [{\"bom-ref\": \"n\", \"purl\": \"pkg:deb/debian/nginx\"}],"
                        + " \"vulnerabilities\": [{\"id\": \"CVE-2024-1\", \"analysis\": {\"state\": \"exploitable\"},"
                        + " \"affects\": [{\"ref\": \"n\"}]}]}";
        VexStatement exploitable =
                VexReader.read(cycloneDx, "v.json").value().orElseThrow().get(0);
        assertThat(exploitable.excludes()).isFalse();
        assertThat(exploitable.packageName()).contains("nginx");
    }

    private static ByteArrayInputStream zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Kept implements AdvisorySink {
        private final List<Advisory> advisories = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void take(Advisory advisory, List<Problem> warnings) {
            advisories.add(advisory);
            problems.addAll(warnings);
        }

        @Override
        public void refuse(List<Problem> refused) {
            problems.addAll(refused);
        }
    }
}
