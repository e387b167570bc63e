package org.securecloudlab.patch.match;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.Ecosystem;
import org.securecloudlab.patch.advisory.OsvReader;
import org.securecloudlab.patch.inventory.InstalledPackage;
import org.securecloudlab.patch.inventory.PackageTable;
import org.securecloudlab.patch.inventory.SystemInventory;

/** Every folder of cases: an advisory, packages, and what the OSV rule says of them with dpkg's order. */
class OsvCasesTest {

    static List<Path> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(OsvCasesTest.class.getResource("/osv")).toURI());
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void judgesEachPackage(Path folder) throws IOException {
        JsonNode expected =
                new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
        Ecosystem release = Ecosystem.parse(expected.get("distribution").textValue());
        SystemInventory system = new SystemInventory(release, packages(folder));
        List<String> told = new ArrayList<>();
        expected.get("packages")
                .forEach(row -> told.add(row.get("package").textValue() + " "
                        + row.get("affected").booleanValue()));
        assertThat(new AdvisoryMatcher(advisory(folder)).judge(system))
                .extracting(verdict ->
                        verdict.installed().name() + " " + verdict.verdict().isAffected())
                .isEqualTo(told);
    }

    private static Advisory advisory(Path folder) throws IOException {
        try (InputStream bytes = Files.newInputStream(folder.resolve("osv.json"))) {
            return OsvReader.read(bytes, "osv.json").value().orElseThrow();
        }
    }

    private static List<InstalledPackage> packages(Path folder) throws IOException {
        try (Reader text = Files.newBufferedReader(folder.resolve("packages.tsv"))) {
            return PackageTable.read(text, "packages.tsv").value().orElseThrow();
        }
    }
}
