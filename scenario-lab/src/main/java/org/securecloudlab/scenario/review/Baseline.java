package org.securecloudlab.scenario.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.review.Finding;

/** Findings that are known from an earlier run, so that only new ones count. */
public final class Baseline {
    private static final String VERSION = "1";

    private final Set<String> fingerprints;

    private Baseline(Set<String> fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** Nothing is known. */
    public static Baseline empty() {
        return new Baseline(Set.of());
    }

    /** Reads what {@link #write} wrote. */
    public static Parsed<Baseline> read(String text, String fileName) {
        try {
            JsonNode json = CloudJson.mapper().readTree(text);
            if (!json.path("version").asText().equals(VERSION)
                    || !json.path("findings").isArray()) {
                return refused("no baseline", fileName);
            }
            Set<String> fingerprints = new HashSet<>();
            json.get("findings")
                    .forEach(finding ->
                            fingerprints.add(finding.path("fingerprint").asText()));
            return Parsed.of(new Baseline(fingerprints), List.of());
        } catch (JsonProcessingException e) {
            return refused("text that is no JSON", fileName);
        }
    }

    private static Parsed<Baseline> refused(String found, String fileName) {
        return Parsed.refused(List.of(
                Problem.error("", found, "a file that --write-baseline wrote").in(fileName)));
    }

    /** Whether a finding was there before. */
    public boolean knows(String host, Finding finding) {
        return !fingerprints.isEmpty() && fingerprints.contains(Fingerprint.of(host, finding));
    }

    /** All findings of a run, known or new, one a line, so that a diff of two baselines says what changed. */
    public static String write(List<HostReview> reviews) {
        StringBuilder text = new StringBuilder("{\"version\": \"" + VERSION + "\", \"findings\": [");
        String separator = "\n";
        for (HostReview review : reviews) {
            for (Finding finding : all(review)) {
                text.append(separator).append("  ").append(entry(review.name(), finding));
                separator = ",\n";
            }
        }
        return text.append("\n]}\n").toString();
    }

    private static List<Finding> all(HostReview review) {
        return java.util.stream.Stream.concat(review.open().stream(), review.known().stream())
                .sorted(Finding.ORDER)
                .toList();
    }

    private static ObjectNode entry(String host, Finding finding) {
        ObjectNode node = CloudJson.mapper().createObjectNode();
        node.put("host", host);
        node.put("rule", finding.rule().id());
        node.put("file", finding.file());
        node.put("place", finding.place());
        node.put("fingerprint", Fingerprint.of(host, finding));
        return node;
    }
}
