package org.securecloudlab.scheduler.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
