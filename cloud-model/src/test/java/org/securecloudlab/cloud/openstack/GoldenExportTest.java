package org.securecloudlab.cloud.openstack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The export of cloud A, in every combination of its folders, agrees with what its generator knew. */
class GoldenExportTest {
    private static final List<String> FOLDERS =
            List.of("osc6-default", "osc6-2.92", "osc10-default", "osc10-2.87", "placement", "etc");

    /** Objects whose members are facts of their own; any other object is one fact. */
    private static final Set<String> STRUCTURE = Set.of(
            "",
            "hypervisors",
            "nova_numbers_upto_2_87",
            "services",
            "aggregates",
            "images",
            "servers",
            "server_groups",
            "placement");

    private static final JsonNode EXPECTED = expected();

    private static JsonNode expected() {
        try {
            return new ObjectMapper().readTree(Files.readString(FolderExport.resource("/cloud-export/expected.json")));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Every combination of the exports, and all of them with the configuration files. */
    static Stream<List<String>> combinations() {
        Stream<List<String>> exports = IntStream.range(1, 1 << 5).mapToObj(bits -> IntStream.range(0, 5)
                .filter(index -> (bits & 1 << index) != 0)
                .mapToObj(FOLDERS::get)
                .toList());
        return Stream.concat(exports, Stream.of(FOLDERS));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void agreesInAllThatTheFilesTell(List<String> folders) {
        JsonNode answer = answer(folders.toArray(String[]::new));

        List<String> wrong = new ArrayList<>();
        compare("", answer, EXPECTED, wrong);

        assertThat(wrong).isEmpty();
    }

    private static void compare(String path, JsonNode answer, JsonNode expected, List<String> wrong) {
        answer.properties().forEach(field -> {
            String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            JsonNode truth = expected.path(field.getKey());
            boolean structure = STRUCTURE.contains(name)
                    || (path.matches("aggregates|server_groups|placement") && truth.isObject());
            if (structure) {
                compare(name, field.getValue(), truth, wrong);
            } else if (!truth.isMissingNode() && !sameValue(field.getValue(), truth)) {
                wrong.add(name + ": " + field.getValue() + " instead of " + truth);
            }
        });
    }

    private static boolean sameValue(JsonNode answer, JsonNode truth) {
        return answer.equals(truth)
                || (answer.isNumber() && truth.isNumber() && answer.asDouble() == truth.asDouble())
                || answer.toString().equals(truth.toString())
                || sameMembers(answer, truth);
    }

    private static boolean sameMembers(JsonNode answer, JsonNode truth) {
        return answer.isObject()
                && truth.isObject()
                && answer.size() == truth.size()
                && answer.properties().stream()
                        .allMatch(field -> truth.has(field.getKey())
                                && truth.get(field.getKey())
                                        .asText()
                                        .equals(field.getValue().asText()));
    }

    private static JsonNode answer(String... folders) {
        return OpenStackImport.readWithCoverage(FolderExport.ofCase(folders), "A")
                .value()
                .orElseThrow()
                .summary()
                .toJson();
    }

    private static List<String> leaves(String path, JsonNode node) {
        return node.properties().stream()
                .flatMap(field -> {
                    String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
                    return STRUCTURE.contains(name) ? leaves(name, field.getValue()).stream() : Stream.of(name);
                })
                .toList();
    }

    @Test
    void allFoldersTellEverythingButProcessorsOfHostsThatAreDown() {
        List<String> told = leaves("", answer(FOLDERS.toArray(String[]::new)));
        List<String> untold = new ArrayList<>(leaves("", EXPECTED));
        untold.removeAll(told);

        assertThat(untold)
                .containsExactlyInAnyOrder(
                        "cloud",
                        "region",
                        "hypervisors.cpu_model",
                        "hypervisors.with_rdrand",
                        "hypervisors.with_rdseed");
    }
}
