package org.securecloudlab.scheduler.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.cloud.Problem;

/** A case that is wrong is refused with everything that is wrong, each at its place. */
class CaseProblemsTest {
    private static List<Problem> problems(String json) {
        return NovaCase.read(json.getBytes(StandardCharsets.UTF_8), "case.json", CaseSettings.DEFAULT)
                .problems();
    }

    @Test
    void everyProblemIsTold() {
        List<Problem> problems = problems("""
                {"filters": ["ComputeFilter", "Nonsense"], "weighers": ["NoWeigher"],
                 "hosts": [{"id": "a", "vcpus": -1, "stats": {"num_instances": "x"}}, {"id": "a", "typo": 1}],
                 "groups": [{"id": "g1", "rules": {"max_server_per_host": "many"}}],
                 "options": {"filter_scheduler.host_subset_size": "zero", "no.such": "1"},
                 "requests": [{"instances": [], "group": "g9"}, {"instances": "i"}]}""");
        assertThat(problems.stream().filter(Problem::isError).map(Problem::path))
                .containsExactlyInAnyOrder(
                        "filters[1]",
                        "weighers[0]",
                        "hosts[0].vcpus",
                        "hosts[0].stats.num_instances",
                        "hosts[1].id",
                        "groups[0].rules.max_server_per_host",
                        "options.filter_scheduler.host_subset_size",
                        "requests[0].instances",
                        "requests[0].group",
                        "requests[1].instances");
        assertThat(problems.stream().filter(problem -> !problem.isError()).map(Problem::path))
                .containsExactlyInAnyOrder("hosts[1].typo", "options.no.such");
        assertThat(problems)
                .filteredOn(problem -> problem.path().equals("hosts[1].id"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line().getAsInt()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "1",
                "\"x\"",
                "null",
                "{}",
                "{\"hosts\": 1, \"filters\": {}, \"requests\": [3], \"options\": []}"
            })
    void whatIsNoCaseIsRefused(String json) {
        assertThat(problems(json)).anyMatch(Problem::isError);
    }

    /** nova itself would not start with such options, nor keep such hosts; each is told as found and expected, in words of their own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'filters': ['RamFilter']; found RamFilter; essex (2012.1) to stein (19) had it."
                        + " With the release stein RamFilter runs by its last rule",
                "'filters': ['ComputFilter']; found ComputFilter; Maybe ComputeFilter",
                "'filters': ['ArchFilter']; found ArchFilter; ImagePropertiesFilter replaced it",
                "'filters': [3]; found 3; expected text",
                "'weighers': ['HypervisorVersionWeigher']; found HypervisorVersionWeigher; bobcat (28) and later had it",
                "'options': {'filter_scheduler.pci_weight_multiplier': -1}; found -1; expected a number, at least 0.0",
                "'options': {'filter_scheduler.max_instances_per_host': 0}; found 0; expected an integer, at least 1",
                "'options': {'filter_scheduler.image_properties_default_architecture': 'vax'}; found vax; aarch64",
                "'hosts': [{'id': 'a', 'ip': '10.0.0.300'}]; found \"10.0.0.300\"; expected an IP address",
                "'hosts': [{'id': 'a', 'supported': [['x86_64', 'kvm']]}]; found; expected architecture, hypervisor type and vm mode",
                "'hosts': [{'id': 'a', 'supported': [['vax', 'kvm', 'hvm']]}]; found \"vax\"; expected a known architecture",
                "'requests': [{'instances': ['']}]; found an empty id; expected the id of an instance",
                "'requests': [{'instances': ['i'], 'image': {'properties': ['x']}}]; requests[0].image.properties; expected an object",
                "'aggregates': [{'id': 1, 'metadata': {'k': null}}]; aggregates[0].metadata.k; expected text",
                "'filters': {'a': 'b'}; found {\"a\":\"b\"}; expected a list",
                "'hosts': {'a': 'b'}; found {\"a\":\"b\"}; expected a list",
                "'requests': {'a': 'b'}; found {\"a\":\"b\"}; expected a list",
                "'requests': [{'instances': {'a': 'b'}}]; found {\"a\":\"b\"}; expected a list",
                "'requests': [{'instances': ['i', 'i']}]; found a second i; expected instances of a request that differ"
            })
    void whatNovaWouldNotTakeIsRefused(String field, String found, String expected) {
        String name = field.substring(0, field.indexOf(':'));
        String rest = Stream.of("'filters': []", "'hosts': []", "'requests': []")
                .filter(each -> !each.startsWith(name + ":"))
                .collect(Collectors.joining(", "));
        assertThat(problems(("{" + field + ", " + rest + "}").replace('\'', '"')))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.oneLine()).contains(found).contains(expected));
    }

    @Test
    void aBrokenDocumentIsToldWithoutWordsAboutSources() {
        assertThat(problems("{\"hosts\": [\n{\"id\": \"a\"}")).singleElement().satisfies(problem -> assertThat(
                        problem.oneLine())
                .contains("open since line 1, column 11", "case.json:2:")
                .doesNotContain("Source"));
    }
}
