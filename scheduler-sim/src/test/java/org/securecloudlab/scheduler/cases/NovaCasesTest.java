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
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.securecloudlab.scheduler.HostFilter;

/** Every case that nova decided: the same answer in every field, weights to the last bit. */
class NovaCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MINIMUM = 58;

    @TestFactory
    List<DynamicTest> agreesWithNova() throws IOException, URISyntaxException {
        List<DynamicTest> tests;
        try (Stream<Path> files = Files.list(folder())) {
            tests = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(NovaCasesTest::read)
                    .filter(NovaCasesTest::isSupported)
                    .map(document -> DynamicTest.dynamicTest(document.path("id").asText(), () -> agree(document)))
                    .toList();
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(MINIMUM);
        return tests;
    }

    private static void agree(JsonNode document) {
        JsonNode answer = new NovaCase(document).answer();
        assertThat(CaseComparison.differences(document.path("expected"), answer))
                .isEmpty();
    }

    // Cases for filters that are still to come are left out, never those that fail.
    private static boolean isSupported(JsonNode document) {
        List<String> installed = ServiceLoader.load(HostFilter.class).stream()
                .map(provider -> provider.get().name())
                .toList();
        return installed.containsAll(CaseJson.texts(document.path("filters")));
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(NovaCasesTest.class.getResource("/nova")).toURI());
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
