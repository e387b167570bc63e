package org.securecloudlab.scheduler.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every case that nova decided: the same answer in every field, weights to the last bit. */
class NovaCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MINIMUM = 60;

    @TestFactory
    List<DynamicTest> agreesWithNova() throws IOException, URISyntaxException {
        List<DynamicTest> tests = tests("/nova");
        assertThat(tests).hasSizeGreaterThanOrEqualTo(MINIMUM);
        return tests;
    }

    /** Random cases that reach rules which the others do not; nova 26.2.2's own code decided these as well. */
    @TestFactory
    List<DynamicTest> agreesOnVariations() throws IOException, URISyntaxException {
        List<DynamicTest> tests = tests("/nova-variations");
        assertThat(tests).hasSizeGreaterThanOrEqualTo(MINIMUM);
        return tests;
    }

    /** Random cases that nova 31.0.0's and 33.0.2's own code decided, as these two packages of Debian have it. */
    @TestFactory
    List<DynamicTest> agreesOnLaterReleases() throws IOException, URISyntaxException {
        List<DynamicTest> tests = tests("/nova-later");
        assertThat(tests).hasSizeGreaterThanOrEqualTo(30);
        return tests;
    }

    private static List<DynamicTest> tests(String folder) throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(NovaCasesTest::read)
                    .map(document -> DynamicTest.dynamicTest(document.path("id").asText(), () -> agree(document)))
                    .toList();
        }
    }

    private static void agree(JsonNode document) {
        NovaCase read = NovaCase.read(bytes(document), "case", CaseSettings.DEFAULT)
                .value()
                .orElseThrow();
        assertThat(CaseComparison.differences(document.path("expected"), read.answer()))
                .isEmpty();
    }

    private static byte[] bytes(JsonNode document) {
        try {
            return JSON.writeValueAsBytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String name) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(NovaCasesTest.class.getResource(name)).toURI());
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
