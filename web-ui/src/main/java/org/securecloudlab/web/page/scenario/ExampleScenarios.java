package org.securecloudlab.web.page.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.scenario.Scenario;
import org.securecloudlab.scenario.ScenarioReader;
import org.securecloudlab.web.example.Example;
import org.securecloudlab.web.example.Examples;

/** The packaged scenarios with what their documents say about themselves. */
@ApplicationScoped
class ExampleScenarios {
    private final List<ExampleScenario> examples;

    ExampleScenarios(Examples packaged) {
        this.examples = packaged.all().stream()
                .filter(example -> example.kind() == Example.Kind.SCENARIO)
                .flatMap(example -> described(example).stream())
                .toList();
    }

    List<ExampleScenario> all() {
        return examples;
    }

    Optional<ExampleScenario> find(String key) {
        return examples.stream().filter(example -> example.key().equals(key)).findFirst();
    }

    private static Optional<ExampleScenario> described(Example example) {
        return ScenarioReader.read(example.text(), example.name())
                .value()
                .map(scenario ->
                        new ExampleScenario(example.name(), scenario.name(), firstLine(scenario), example.text()));
    }

    private static String firstLine(Scenario scenario) {
        return scenario.description().lines().findFirst().orElse("");
    }
}
