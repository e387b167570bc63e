package org.securecloudlab.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.cloud.document.CloudReader;
import org.securecloudlab.scheduler.placement.Candidate;

/**
 * Random clouds with nested and sharing providers and flavors with groups: the same allocation candidates as placement 8.0.0, which was asked by
 * nova 26.2.2's own ResourceRequest.
 */
class PlacementCasesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    List<DynamicTest> agreesWithPlacement() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(PlacementCasesTest.class.getResource("/placement"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            List<DynamicTest> tests = files.sorted()
                    .map(PlacementCasesTest::read)
                    .map(document -> DynamicTest.dynamicTest(document.path("id").asText(), () -> agree(document)))
                    .toList();
            assertThat(tests).hasSizeGreaterThanOrEqualTo(60);
            return tests;
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void agree(JsonNode document) {
        Cloud cloud = CloudReader.read(document.get("cloud").toString(), "case.yaml")
                .value()
                .orElseThrow();
        Set<String> expected = new TreeSet<>();
        document.get("expected").get("candidates").forEach(candidate -> expected.add(text(candidate)));
        assertThat(candidates(cloud, request(document.get("request")))).isEqualTo(expected);
    }

    private static RequestSpec request(JsonNode asked) {
        JsonNode size = asked.get("flavor");
        Flavor flavor = new Flavor(
                "f",
                "f",
                size.get("vcpus").intValue(),
                size.get("ramMiB").longValue(),
                size.get("rootGiB").longValue(),
                size.get("ephemeralGiB").longValue(),
                size.get("swapMiB").longValue(),
                1.0,
                true,
                texts(size.get("extraSpecs")));
        RequestSpec request = RequestSpec.of("i", flavor, Optional.of(Clouds.image(texts(asked.get("image")))), "p1");
        if (asked.has("zone")) {
            request = request.inZone(asked.get("zone").textValue());
        }
        return asked.has("force")
                ? request.to(RequestSpec.Destination.host(asked.get("force").textValue()))
                : request;
    }

    private static SortedMap<String, String> texts(JsonNode node) {
        TreeMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            texts.put(field.getKey(), field.getValue().textValue());
        }
        return texts;
    }

    private static String text(JsonNode candidate) {
        Set<String> parts = new TreeSet<>();
        candidate
                .get(0)
                .forEach(part ->
                        parts.add(part.get(0).textValue() + " " + part.get(1).textValue() + " " + part.get(2)));
        Map<String, String> groups = new TreeMap<>();
        for (Map.Entry<String, JsonNode> group : candidate.get(1).properties()) {
            groups.put(group.getKey(), group.getValue().get(0).textValue());
        }
        return parts + " " + groups;
    }

    private static Set<String> candidates(Cloud cloud, RequestSpec request) {
        CloudHosts hosts = new CloudHosts(cloud);
        RequestContext context = new RequestContext(
                request, SchedulerRules.installed().defaultOptions(), hosts.table(), Optional.empty());
        PlacementService.Query query = hosts.placement().ask(context);
        Set<String> found = new TreeSet<>();
        for (int index : query.candidates()) {
            HostState host = hosts.table().get(index);
            // In nova's question in_tree names the host; here the preselection drops the others.
            boolean isWanted = request.destination()
                    .flatMap(RequestSpec.Destination::host)
                    .map(host.name()::equals)
                    .orElse(true);
            if (isWanted && query instanceof TreeQuery tree) {
                tree.candidatesOf(index).forEach(candidate -> found.add(text(candidate)));
            } else if (isWanted) {
                Set<String> parts = new TreeSet<>();
                CapacityQuery.asked(context)
                        .mainGroup()
                        .amounts()
                        .forEach((each, amount) -> parts.add(host.key() + " " + each + " " + amount));
                found.add(parts + " {}");
            }
        }
        return found;
    }

    private static String text(Candidate candidate) {
        Set<String> parts = new TreeSet<>();
        candidate
                .parts()
                .forEach(part -> parts.add(part.provider().name() + " " + part.resourceClass() + " " + part.amount()));
        Map<String, String> groups = new TreeMap<>();
        candidate.mappings().forEach((suffix, provider) -> groups.put(suffix, provider.name()));
        return parts + " " + groups;
    }
}
