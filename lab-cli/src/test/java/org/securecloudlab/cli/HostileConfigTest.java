package org.securecloudlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that would fill memory, take for ever or are no text: each is refused by a finding that names its place, and soon. */
class HostileConfigTest {
    private static final String CONF = "nova.conf";
    private static final String POLICY = "policy.yaml";
    private static final String START = "[DEFAULT]\ndebug = false\n";

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("a zero byte", CONF, bytes(START + "x = \0\n"), 3),
                Arguments.of("UTF-16 with a mark", CONF, START.getBytes(StandardCharsets.UTF_16), 1),
                Arguments.of("UTF-16 without", CONF, START.getBytes(StandardCharsets.UTF_16LE), 1),
                Arguments.of("UTF-32", POLICY, "\"a\": \"@\"".getBytes(java.nio.charset.Charset.forName("UTF-32")), 1),
                Arguments.of("Latin-1", CONF, (START + "x = é\n").getBytes(StandardCharsets.ISO_8859_1), 3),
                Arguments.of("UTF-8 with a mark", CONF, bytes("\uFEFF" + START), 1),
                Arguments.of("a huge line", CONF, bytes(START + "x = " + "y".repeat(70_000) + "\n"), 3),
                Arguments.of("a huge file", CONF, bytes(START + "x = y\n".repeat(800_000)), 0),
                Arguments.of(
                        "a huge line of policy",
                        POLICY,
                        bytes("\"a\": \"@\"\n\"" + "b".repeat(70_000) + "\": \"\"\n"),
                        2),
                Arguments.of("aliases of aliases", POLICY, bytes(laughs()), 0),
                Arguments.of("an alias of itself", POLICY, bytes("a: &a [*a, *a]\n"), 1),
                Arguments.of("nested lists", POLICY, bytes("a: " + "[".repeat(30_000) + "\n"), 1),
                Arguments.of("nested mappings", POLICY, bytes(nested()), 0),
                Arguments.of("an unknown tag", POLICY, bytes("a: !!python/object/apply:os.system [x]\n"), 1),
                Arguments.of("several documents", POLICY, bytes("a: \"!\"\n---\nb: \"!\"\n"), 2),
                Arguments.of("a deep check", POLICY, bytes("a: \"" + "(".repeat(9_000) + "\"\n"), 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void eachIsAFindingWithItsPlace(String what, String name, byte[] bytes, int line, @TempDir Path folder)
            throws IOException {
        Files.write(folder.resolve(name), bytes);
        LabRun run = LabRun.of("lint", "--json", folder);
        assertThat(run.status()).as(what).isEqualTo(1);
        JsonNode finding = parseError(run);
        assertThat(finding.path("file").asText()).isEqualTo(name);
        if (line > 0) {
            assertThat(finding.path("line").asInt()).as(what).isEqualTo(line);
        }
        assertThat(run.out().length()).as("what is repeated of it").isLessThan(20_000);
    }

    private static JsonNode parseError(LabRun run) throws IOException {
        for (JsonNode finding : new ObjectMapper().readTree(run.out()).path("answer")) {
            if (finding.path("id").asText().equals("CONF-PARSE-ERROR")) {
                return finding;
            }
        }
        throw new AssertionError(run.out());
    }

    /** Ten lists of ten aliases each: ten billion strings if one followed them. */
    private static String laughs() {
        StringBuilder text = new StringBuilder("a0: &a0 [\"role:x\"]\n");
        for (int i = 1; i <= 10; i++) {
            String alias = "*a" + (i - 1);
            text.append("a%d: &a%d [%s]\n"
                    .formatted(i, i, Stream.generate(() -> alias).limit(10).collect(Collectors.joining(", "))));
        }
        return text.toString();
    }

    private static String nested() {
        return IntStream.range(0, 200).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
