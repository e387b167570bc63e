package org.securecloudlab.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Problem;

class ScenarioReaderTest {

    private static List<String> problems(String text) {
        return ScenarioReader.read(text, "a.yaml").problems().stream()
                .map(Problem::oneLine)
                .toList();
    }

    @Test
    void everythingIsRead() {
        Scenario scenario = ScenarioReader.read("""
                        name: storm
                        description: more
                        cloud: private@3
                        seed: -42
                        replications: 200
                        until: PT1H
                        timeline:
                          - at: PT0S
                            boot: {image: debian, flavor: small, count: 2000, over: PT5M, project: web}
                          - {at: P1DT2H, down: {host: [h1, h2]}}
                        expect:
                          - placement.failed == 0
                        """, "storm.yaml").value().orElseThrow();
        assertThat(scenario.cloud().accept(new References())).isEqualTo("private version 3");
        assertThat(scenario.seed()).isEqualTo(-42);
        assertThat(scenario.replications()).isEqualTo(200);
        assertThat(scenario.until()).contains(Duration.ofHours(1));
        assertThat(scenario.timeline()).extracting(TimelineEntry::operation).containsExactly("boot", "down");
        assertThat(scenario.timeline()).extracting(TimelineEntry::line).containsExactly(9, 10);
        assertThat(scenario.timeline().get(1).at()).isEqualTo(Duration.ofHours(26));
        assertThat(scenario.expect().get(0).line()).isEqualTo(12);
        assertThat(scenario.sha256()).hasSize(64);
    }

    private static final class References implements CloudReference.Visitor<String> {
        @Override
        public String named(CloudReference.Named named) {
            return named.name() + " version " + named.version().orElse(0);
        }

        @Override
        public String inline(CloudReference.Inline inline) {
            return "inline " + inline.cloud().name();
        }
    }

    @Test
    void allProblemsAreListedAtOnceWithTheirLines() {
        assertThat(problems("""
                        nam: storm
                        cloud: private
                        replications: 0
                        timeline:
                          - at: 5m
                            boot: {image: debian, flavour: small, count: many}
                          - at: PT1M
                            sabotage: {host: h1}
                          - at: PT2M
                            boot: {flavor: small, arrivals: possion, lifetime: {exponental: PT1H}}
                          - at: PT3M
                        """))
                .containsExactly(
                        "a.yaml:1: error: found no key name; expected name: Name of the scenario",
                        "a.yaml:1: error: nam: found the key nam; expected one of name, description, cloud, seed,"
                                + " replications, until, timeline, expect. Did you mean name?",
                        "a.yaml:3: error: replications: found 0; expected at least 1. How often it is run, each time"
                                + " with other random numbers; once by default",
                        "a.yaml:5: error: timeline[0].at: found 5m; expected " + DURATION + ". Write PT5M",
                        "a.yaml:6: error: timeline[0].boot: found no key flavor; expected flavor: Flavor by name or id",
                        "a.yaml:6: error: timeline[0].boot.count: found many; expected a whole number. How many; 1 by default",
                        "a.yaml:6: error: timeline[0].boot.flavour: found the key flavour; expected one of flavor,"
                                + " count, over, arrivals, lifetime, image, project, zone, group, hints, name. Did you mean flavor?",
                        "a.yaml:8: error: timeline[1].sabotage: found the operation sabotage; expected an operation of"
                                + " this build: advisory, boot, configure, delete, disable, down, drain, enable, evacuate, inventory, patch, ping, replay, signer, tamper, up",
                        "a.yaml:10: error: timeline[2].boot.arrivals: found possion; expected one of even, poisson."
                                + " Did you mean poisson?",
                        "a.yaml:10: error: timeline[2].boot.lifetime.exponental: found the key exponental; expected one of"
                                + " exponential, uniform, lognormal, weibull. Did you mean exponential?",
                        "a.yaml:11: error: timeline[3]: found the keys at; expected the key at and one operation");
    }

    private static final String DURATION = "an ISO-8601 duration of at most 100 years, such as PT30S, PT5M or P2DT12H";

    @Test
    void badYamlAndBombsAreProblems() {
        assertThat(problems("name: [1\n")).hasSize(1);
        assertThat(problems("- 1\n")).isNotEmpty();
        assertThat(problems("a: &a [*a]\n")).isNotEmpty();
        assertThat(problems("")).hasSize(1);
    }

    @Test
    void expectationsAreCheckedForTheirForm() {
        assertThat(problems("name: a\ncloud: b\ntimeline: []\nexpect:\n  - placement.failed ==\n"))
                .singleElement()
                .asString()
                .startsWith("a.yaml:5: error: expect[0]");
    }

    @Test
    void aTimeOutOfRangeIsAProblemAndNotTheStart() {
        assertThat(problems("""
                        name: far
                        cloud: b
                        until: P99999999D
                        timeline:
                          - at: P200000D
                            boot: {image: i, flavor: f, count: 1, project: p}
                        """))
                .hasSize(2)
                .anyMatch(problem -> problem.contains("until") && problem.contains("P99999999D"))
                .anyMatch(problem -> problem.contains("timeline[0].at") && problem.contains("P200000D"));
    }

    @Test
    void theSchemaNamesEveryOperation() throws JsonProcessingException {
        JsonNode schema = new ObjectMapper().readTree(ScenarioSchema.json());
        assertThat(schema.at("/properties/timeline/items/properties").fieldNames())
                .toIterable()
                .contains("at", "boot", "configure", "delete", "disable", "down", "enable", "replay", "up");
    }

    @Test
    void aCloudMayStandInTheScenarioAndKeepsItsLines() {
        String text = """
                name: inline
                cloud:
                  name: 小云
                  hosts:
                    - {name: "h{0}", count: 3, inventories: {VCPU: {total: 4}, MEMORY_MB: {total: 8192}, DISK_GB: {total: 50}}}
                  nosuchkey: 1
                timeline: []
                """;
        assertThat(problems(text)).singleElement().asString().startsWith("a.yaml:6: error");
        Scenario scenario = ScenarioReader.read(text.replace("  nosuchkey: 1\n", ""), "a.yaml")
                .value()
                .orElseThrow();
        assertThat(scenario.cloud().accept(new References())).isEqualTo("inline 小云");
    }
}
