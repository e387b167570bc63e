package org.securecloudlab.scenario;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.yaml.YamlDocument;
import org.securecloudlab.cloud.yaml.YamlLimits;
import org.securecloudlab.scenario.expectation.Expectations;
import org.securecloudlab.scenario.operation.Operations;

/**
 * Reads a scenario's YAML: its structure against {@link ScenarioSchema}, the form of its expectations, and a cloud that stands in
 * it. Whether names fit the cloud is {@link ScenarioRunner}'s question.
 */
public final class ScenarioReader {
    /** Room for a cloud of some ten thousand hosts written out, and not for a bomb. */
    private static final YamlLimits LIMITS = new YamlLimits(32 * 1024 * 1024, 40, 100, 2_000_000);

    private ScenarioReader() {}

    /**
     * Reads a scenario.
     *
     * @param text YAML
     * @param fileName as the user named it, without any directory
     * @return the scenario, or every problem with its line
     */
    public static Parsed<Scenario> read(String text, String fileName) {
        Parsed<YamlDocument> document = YamlDocument.read(text, fileName, LIMITS);
        return document.value()
                .map(yaml -> read(yaml, new ScenarioSource(fileName, text)))
                .orElseGet(() -> Parsed.refused(document.problems()));
    }

    private static Parsed<Scenario> read(YamlDocument yaml, ScenarioSource source) {
        ScenarioParts parts = new ScenarioParts(yaml, source);
        List<Problem> problems =
                new ArrayList<>(new SchemaCheck(ScenarioSchema.tree(Operations.ofThisBuild())).check(yaml));
        problems.addAll(parts.timesOutOfRange());
        problems.addAll(Expectations.checkSyntax(parts.expectations()));
        Parsed<CloudReference> cloud = parts.cloud();
        problems.addAll(cloud.problems());
        List<Problem> located =
                problems.stream().map(p -> p.in(source.fileName())).toList();
        return located.stream().anyMatch(Problem::isError)
                ? Parsed.refused(located)
                : Parsed.of(parts.scenario(cloud.value().orElseThrow()), located);
    }
}
