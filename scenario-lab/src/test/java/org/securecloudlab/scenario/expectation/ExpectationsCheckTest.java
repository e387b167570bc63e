package org.securecloudlab.scenario.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.securecloudlab.scenario.expectation.ExpectationFixtures.CATALOGUE;
import static org.securecloudlab.scenario.expectation.ExpectationFixtures.expectation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.cloud.Problem;

class ExpectationsCheckTest {

    private static List<Problem> check(String text) {
        return Expectations.check(List.of(expectation(text)), CATALOGUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placement.failed = 0        | `=` at column 18       | Equality is written ==.",
                "placement.failed ==         | nothing at column 20   | ''",
                "(placement.failed == 0      | nothing at column 23   | ''",
                "placement.failed 0          | `0` at column 18       | ''",
                "0 < placement.failed < 5    | `<` at column 22       | Join two comparisons with and: 1 < f and f < 5.",
                "boot.wait.max < 30s         | `30s` at column 17     | 'Durations are ISO 8601: PT30S, PT0.25S, PT5M.'",
                "boot.wait.max < PT30X       | `PT30X` at column 17   | ''",
                "placement.failed == 0 in 5  | `5` at column 26       | ''",
                "placement.failed == 0 in 0% | `0%` at column 26      | ''",
                "placement.failed == 0 in 101% | `101%` at column 26  | ''",
                "median(boot.wait) < PT1S    | `median` at column 1   | 'Statistics are count, mean, min, max and percentiles such as p50 or p99.9.'",
                "pooled.p101(boot.wait) < PT1S | `pooled.p101` at column 1 | 'Statistics are count, mean, min, max and percentiles such as p50 or p99.9.'",
                "placement.failed == 0 placement.failed == 1 | `placement.failed` at column 23 | ''",
                "placement.failed == #       | `#` at column 21       | ''",
            })
    void saysWhereTheSyntaxIsWrong(String text, String found, String hint) {
        List<Problem> problems = check(text);

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).found()).isEqualTo(found);
        assertThat(problems.get(0).hint()).isEqualTo(hint);
        assertThat(problems.get(0).path()).isEqualTo("expect[0]");
        assertThat(problems.get(0).line()).hasValue(7);
    }

    @Test
    void anUnknownNameListsTheNearestFirst() {
        Problem problem = check("boot.wiat.p99 < PT30S").get(0);

        assertThat(problem.isError()).isTrue();
        assertThat(problem.found()).isEqualTo("`boot.wiat.p99` at column 1");
        assertThat(problem.hint()).startsWith("Nearest: boot.wait.p99,").contains("placement.failed");
    }

    @Test
    void allProblemsOfAnExpectationComeAtOnce() {
        assertThat(check("placement.faild == 0 and\n boot.wait < PT1S or\n boot.wait.p99 < 5"))
                .extracting(p -> p.line().orElseThrow() + " " + p.found())
                .containsExactly(
                        "7 `placement.faild` at column 1",
                        "8 `boot.wait` at column 2",
                        "9 `5`, a number, at column 18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "placement.failed < PT1S",
                "boot.wait.p99 < 30",
                "boot.wait.p99 < 64 MiB",
                "boot.wait.count < PT1S",
                "image.fetched < 64",
                "image.fetched < 64 MiB/s",
                "host.full < PT1S",
                "placement.failed < boot.wait.p99",
                "1 == 1",
                "placement.failed.p99 == 0",
                "pooled.p99(placement.failed) == 0",
                "pooled.p99(boot.wait.p99) < PT1S",
                "mean(boot.wait) < PT1S",
                "mean(placement.failed) == 0 in 95%",
            })
    void refusesWhatHasNoMeaning(String text) {
        assertThat(check(text)).hasSize(1).allMatch(Problem::isError);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "migration.anything.p99 < PT1S",
                "placement.failed < boot.wait.count",
                "PT1S > boot.wait.p99.9",
                "mean(placement.failed) == 0 and placement.failed < 3 in 95%",
                "image.fetched<1.5GiB",
                "host.full < 95 %",
            })
    void acceptsWhatHasOne(String text) {
        assertThat(check(text)).isEmpty();
    }

    @Test
    void deepNestingIsAProblemAndNoOverflow() {
        String text = "(".repeat(100_000) + "placement.failed == 0" + ")".repeat(100_000);

        assertThat(check(text)).singleElement().matches(p -> p.expected().contains("levels"));
    }
}
