package org.securecloudlab.scenario.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.ConfigurationReader;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.HostFiles;
import org.securecloudlab.cloud.review.ParsedFiles;
import org.securecloudlab.cloud.review.Release;

/** A fleet is read with one parser for all hosts; what it says about each is what a review of that host alone says. */
class FleetTest {
    private static final String OPTIONS = """
            [libvirt]
            rng_dev_path = /dev/urandom
            [vnc]
            enabled = perhaps
            """;

    @Test
    void filesThatManyHostsHoldAreToldApartByTheirNames() {
        ParsedFiles shared = new ParsedFiles();
        for (String host : List.of("a", "b", "c")) {
            HostFiles files = host(host, Map.of("nova.conf", OPTIONS, "policy.yaml", "\"x\": @\n"));
            Configuration fleet = read(files, shared);
            assertThat(findings(fleet)).isEqualTo(findings(read(files, new ParsedFiles())));
            assertThat(fleet.broken()).singleElement().satisfies(problem -> assertThat(problem.file())
                    .contains(host + "/policy.yaml"));
        }
    }

    @Test
    void aFileOfItsOwnIsReadAsItIs() {
        ParsedFiles shared = new ParsedFiles();
        List<Integer> counts = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> read(host("h" + i, Map.of("nova.conf", options(i))), shared))
                .map(configuration -> (int) findings(configuration).stream()
                        .filter(finding -> finding.rule().id().equals("NOVA-RNG-DEV"))
                        .count())
                .toList();
        assertThat(counts).isEqualTo(IntStream.range(0, 20).mapToObj(i -> i % 2).toList());
    }

    private static String options(int host) {
        return "[libvirt]\nrng_dev_path = " + (host % 2 == 0 ? "/dev/hwrng" : "/dev/random") + "\n";
    }

    private static HostFiles host(String name, Map<String, String> texts) {
        List<ConfigText> files = new TreeMap<>(texts)
                .entrySet().stream()
                        .map(file -> new ConfigText(name + "/" + file.getKey(), file.getValue()))
                        .toList();
        return new HostFiles(name, files, List.of(), List.of());
    }

    private static Configuration read(HostFiles files, ParsedFiles parser) {
        return ConfigurationReader.read(files, Release.DEFAULT, Optional.empty(), parser);
    }

    private static List<Finding> findings(Configuration configuration) {
        return Files.REVIEW.findings(configuration);
    }
}
