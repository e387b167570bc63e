package org.securecloudlab.scenario.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.securecloudlab.scenario.expectation.ExpectationFixtures.failures;
import static org.securecloudlab.scenario.expectation.ExpectationFixtures.judge;
import static org.securecloudlab.scenario.expectation.ExpectationFixtures.replication;
import static org.securecloudlab.scenario.expectation.ExpectationOutcome.Verdict.FAILS;
import static org.securecloudlab.scenario.expectation.ExpectationOutcome.Verdict.HOLDS;
import static org.securecloudlab.scenario.expectation.ExpectationOutcome.Verdict.NOT_JUDGED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.scenario.figure.Figures;

class ExpectationsJudgeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placement.failed == 0                               | HOLDS",
                "placement.failed != 0                               | FAILS",
                "boot.wait.p50 < PT20.03S                            | HOLDS",
                "boot.wait.max < PT30S                               | FAILS",
                "boot.wait.count == 3                                | HOLDS",
                "boot.wait.mean > PT19S and boot.wait.min >= PT10S   | HOLDS",
                "host.full <= 50%                                    | HOLDS",
                "host.full < 0.5                                     | FAILS",
                "image.fetched == 64 MiB                             | HOLDS",
                "image.fetched < 0.06 GiB                            | FAILS",
                "not (placement.failed > 0 or boot.wait.max > PT1M)  | HOLDS",
                "mean(boot.wait.max) == PT30S                        | HOLDS",
                "pooled.p99(boot.wait) > PT29S                       | HOLDS",
                "migration.downtime.p99 < PT1S                       | NOT_JUDGED",
                "placement.failed == 0 or migration.time.p99 < PT1S  | HOLDS",
                "placement.failed > 0 and migration.time.p99 < PT1S  | FAILS",
            })
    void judgesOneReplication(String text, ExpectationOutcome.Verdict verdict) {
        assertThat(judge(text, List.of(replication(0, 10, 20, 30))).verdict()).isEqualTo(verdict);
    }

    @Test
    void holdsOnlyWhenItHoldsInAllReplications() {
        ExpectationOutcome outcome = judge("placement.failed == 0", failures(0, 3, 0, 9, 9));

        assertThat(outcome.verdict()).isEqualTo(FAILS);
        assertThat(outcome.share().orElseThrow().held()).isEqualTo(2);
        assertThat(outcome.share().orElseThrow().judged()).isEqualTo(5);
        assertThat(outcome.observations())
                .containsExactly(new Observation(
                        "placement.failed == 0",
                        OptionalInt.of(3),
                        new Observation.Quantity(9, "instances"),
                        new Observation.Quantity(0, ""),
                        false));
    }

    /** Wilson's interval of 19 of 20 at 95 %: centre (p + z²/2n)/(1 + z²/n), z = 1.959964. */
    @Test
    void aShareRelaxesItAndComesWithWilsonsInterval() {
        double[] failed = new double[20];
        failed[7] = 1;

        ExpectationOutcome outcome = judge("placement.failed == 0 in 95%", failures(failed));

        assertThat(outcome.verdict()).isEqualTo(HOLDS);
        assertThat(outcome.requiredShare()).isEqualTo(0.95);
        assertThat(outcome.share().orElseThrow().low()).isCloseTo(0.7639, within(1e-4));
        assertThat(outcome.share().orElseThrow().high()).isCloseTo(0.9911, within(1e-4));
        assertThat(judge("placement.failed == 0 in 95.1%", failures(failed)).verdict())
                .isEqualTo(FAILS);
    }

    @Test
    void replicationsWithoutSamplesDoNotCount() {
        List<Figures> replications = List.of(replication(0), replication(0, 10), replication(0));

        ExpectationOutcome outcome = judge("boot.wait.p99 < PT30S", replications);

        assertThat(outcome.verdict()).isEqualTo(HOLDS);
        assertThat(outcome.share().orElseThrow().judged()).isEqualTo(1);
        assertThat(outcome.gaps()).containsExactly(new Gap("boot.wait.p99", Optional.empty()));
    }

    @Test
    void noSamplesAtAllIsNotJudgedAndLetsTheRunPass() {
        for (String text :
                List.of("boot.wait.p99 < PT1S", "mean(boot.wait.p99) < PT1S", "pooled.p99(boot.wait) < PT1S")) {
            ExpectationOutcome outcome = judge(text, List.of(replication(0), replication(0)));

            assertThat(outcome.verdict()).isEqualTo(NOT_JUDGED);
            assertThat(outcome.passes()).isTrue();
            assertThat(outcome.share()).isEmpty();
        }
    }

    @Test
    void anAbsentStageIsNamedAndDoesNotLetTheRunPass() {
        for (String text : List.of(
                "migration.time.p99 < PT1S", "mean(migration.time.p99) < PT1S", "pooled.p99(migration.time) < PT1S")) {
            ExpectationOutcome outcome = judge(text, failures(0, 0));

            assertThat(outcome.verdict()).isEqualTo(NOT_JUDGED);
            assertThat(outcome.passes()).isFalse();
            assertThat(outcome.missingStages()).containsExactly("migrating");
        }
    }

    @Test
    void anAbsentStageDoesNotHideAFailure() {
        String text = "placement.failed == 0 and migration.time.p99 < PT1S";

        assertThat(judge(text, failures(0, 1)).verdict()).isEqualTo(FAILS);
        assertThat(judge(text + " in 50%", failures(0, 1)).verdict()).isEqualTo(NOT_JUDGED);
    }

    @Test
    void whatIsJudgedOnceHasNoShareAndNoReplication() {
        ExpectationOutcome outcome = judge("mean(placement.failed) <= 2", failures(0, 2, 7));

        assertThat(outcome.verdict()).isEqualTo(FAILS);
        assertThat(outcome.share()).isEmpty();
        assertThat(outcome.observations().get(0).replication()).isEmpty();
        assertThat(outcome.observations().get(0).left()).isEqualTo(new Observation.Quantity(3, "instances"));
    }

    @Test
    void poolingIsNotTheMeanOfPercentiles() {
        List<Figures> replications = Arrays.asList(replication(0, 1, 1, 1, 1, 1, 1, 1, 1, 1), replication(0, 100));

        assertThat(judge("pooled.p90(boot.wait) < PT2S", replications).verdict())
                .isEqualTo(HOLDS);
        assertThat(judge("mean(boot.wait.p90) < PT2S", replications).verdict()).isEqualTo(FAILS);
    }

    @Test
    void theWorstOfANegatedComparisonIsTheOppositeOne() {
        Observation observation = judge("not placement.failed > 4", failures(1, 5, 2))
                .observations()
                .get(0);

        assertThat(observation.comparison()).isEqualTo("placement.failed <= 4");
        assertThat(observation.replication()).hasValue(1);
        assertThat(observation.holds()).isFalse();
    }
}
