package org.securecloudlab.scenario;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.document.CloudReader;
import org.securecloudlab.cloud.yaml.YamlDocument;
import org.securecloudlab.scenario.expectation.Expectation;
import org.securecloudlab.scenario.operation.Durations;

/** The parts of a scenario's document as values. What the schema refuses is left out here. */
final class ScenarioParts {

    private static final JsonPointer CLOUD = JsonPointer.compile("/cloud");
    private static final int DEFAULT_SEED = 1;

    private final YamlDocument yaml;
    private final ScenarioSource source;
    private final JsonNode root;

    ScenarioParts(YamlDocument yaml, ScenarioSource source) {
        this.yaml = yaml;
        this.source = source;
        this.root = yaml.root();
    }

    /** A name, or the cloud that stands in the scenario with the problems it has. */
    Parsed<CloudReference> cloud() {
        JsonNode node = root.path("cloud");
        if (!node.isObject()) {
            return Parsed.of(named(node.asText()), List.of());
        }
        Parsed<Cloud> cloud = CloudReader.read(yaml.slice(CLOUD).orElse(""), source.fileName());
        return new Parsed<>(cloud.value().map(CloudReference.Inline::new), cloud.problems());
    }

    private static CloudReference named(String text) {
        int at = text.lastIndexOf('@');
        return at < 0
                ? new CloudReference.Named(text, OptionalInt.empty())
                : new CloudReference.Named(text.substring(0, at), version(text.substring(at + 1)));
    }

    private static OptionalInt version(String digits) {
        return digits.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    List<Expectation> expectations() {
        List<Expectation> expectations = new ArrayList<>();
        JsonNode list = root.path("expect");
        for (int i = 0; i < list.size(); i++) {
            if (list.path(i).isTextual()) {
                int line = yaml.line(JsonPointer.compile("/expect/" + i));
                expectations.add(new Expectation(list.path(i).asText(), "expect[" + i + "]", line));
            }
        }
        return expectations;
    }

    /** Times that look right and are out of range; what the schema refuses is not said again. */
    List<Problem> timesOutOfRange() {
        List<Problem> problems = new ArrayList<>();
        check(problems, root.path("until"), "until", "/until");
        for (int i = 0; i < root.path("timeline").size(); i++) {
            check(
                    problems,
                    root.path("timeline").path(i).path("at"),
                    "timeline[" + i + "].at",
                    "/timeline/" + i + "/at");
        }
        return problems;
    }

    private void check(List<Problem> problems, JsonNode node, String path, String pointer) {
        String text = node.asText();
        if (node.isTextual()
                && Durations.isWellFormed(text)
                && Durations.parse(text).isEmpty()) {
            problems.add(Problem.error(path, text, Durations.EXPECTED).at(yaml.line(JsonPointer.compile(pointer))));
        }
    }

    /** The whole scenario; only of a document without problems. */
    Scenario scenario(CloudReference cloud) {
        Optional<Duration> until = Durations.parse(root.path("until").asText());
        return new Scenario(
                root.path("name").asText(),
                root.path("description").asText(),
                cloud,
                root.path("seed").asLong(DEFAULT_SEED),
                root.path("replications").asInt(1),
                until,
                timeline(),
                expectations(),
                source);
    }

    private List<TimelineEntry> timeline() {
        List<TimelineEntry> timeline = new ArrayList<>();
        JsonNode list = root.path("timeline");
        for (int i = 0; i < list.size(); i++) {
            Duration at = Durations.parse(list.path(i).path("at").asText()).orElseThrow();
            for (Map.Entry<String, JsonNode> operation : list.path(i).properties()) {
                if (!operation.getKey().equals("at")) {
                    timeline.add(entry(i, at, operation.getKey(), operation.getValue()));
                }
            }
        }
        return timeline;
    }

    private TimelineEntry entry(int index, Duration at, String key, JsonNode arguments) {
        JsonPointer place = JsonPointer.compile("/timeline/" + index).appendProperty(key);
        return new TimelineEntry(at, key, arguments, "timeline[" + index + "]." + key, yaml.line(place));
    }
}
