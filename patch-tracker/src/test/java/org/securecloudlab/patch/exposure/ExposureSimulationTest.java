package org.securecloudlab.patch.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.patch.urgency.CvssBand;

class ExposureSimulationTest {
    private static final PatchPolicy WHEN_READY = policy("ready", Optional.empty(), Optional.empty());

    /** Findings arrive at a rate and stay for a time: the mean number open is their product (Little's law). */
    @Test
    void findingDaysAreRateTimesResponse() {
        ExposureReport report =
                run(model(20_000, 36.5, 1, new ResponseTime.Exponential(Duration.ofDays(4)), WHEN_READY), 30);
        ExposureFigure days = Objects.requireNonNull(
                report.policies().get(0).findingDaysBySeverity().get("high"));
        // 0.1 a day x 4 days x 20,000 days x 10 instances = 80,000, less the few that are cut off at the end
        assertThat(days.value()).isCloseTo(80_000, within(1_500.0));
        assertThat(days.low()).isLessThan(80_000).isGreaterThan(76_000);
    }

    /** M/G/infinity is busy for 1 - exp(-rate x mean) of the time, whatever the distribution (Takács 1962). */
    @Test
    void vulnerableDaysAreTheBusyTime() {
        for (ResponseTime response : List.of(
                new ResponseTime.Fixed(Duration.ofDays(10)), new ResponseTime.Exponential(Duration.ofDays(10)))) {
            ExposureReport report = run(model(20_000, 36.5, 1, response, WHEN_READY), 30);
            double expected = 20_000 * 10 * (1 - StrictMath.exp(-1));
            assertThat(report.policies().get(0).vulnerableInstanceDays().value())
                    .isCloseTo(expected, within(0.02 * expected));
        }
    }

    /** An advisory comes at any time of a period, so it waits for half a period. */
    @Test
    void aScheduleWaitsForHalfItsPeriod() {
        PatchPolicy monthly = policy("monthly", Optional.of(Duration.ofDays(30)), Optional.empty());
        ExposureReport report = run(model(20_000, 36.5, 1, new ResponseTime.Fixed(Duration.ofDays(1)), monthly), 30);
        assertThat(Objects.requireNonNull(
                                report.policies().get(0).findingDaysBySeverity().get("high"))
                        .value())
                .isCloseTo(0.1 * 15 * 20_000 * 10, within(6_000.0));
    }

    @Test
    void nobodyPatchesTheUnownedButARebuildDoes() {
        InstanceGroup unowned = new InstanceGroup("lost", "", 10, 1, new ResponseTime.Fixed(Duration.ZERO));
        ExposureModel model = new ExposureModel(
                1_000,
                Sorted.map(Map.of(CvssBand.HIGH, 365.0)),
                List.of(unowned),
                List.of(WHEN_READY, policy("rebuild", Optional.empty(), Optional.of(Duration.ofDays(2)))));
        ExposureReport report = run(model, 20);
        assertThat(report.policies().get(0).vulnerableInstanceDays().value()).isGreaterThan(9_900);
        assertThat(report.policies().get(1).differenceToFirst().orElseThrow().high())
                .isLessThan(-1_000);
        assertThat(report.policies().get(0).vulnerableDaysByOwner()).containsOnlyKeys("");
    }

    @Test
    void theSameSeedGivesTheSameReport() {
        ExposureModel model = model(365, 60, 0.3, new ResponseTime.Lognormal(Duration.ofDays(5), 1), WHEN_READY);
        assertThat(run(model, 5)).isEqualTo(run(model, 5));
    }

    private static ExposureReport run(ExposureModel model, int replications) {
        return ExposureSimulation.run(model, 7, replications, Progress.NONE, Cancellation.never());
    }

    private static ExposureModel model(
            int days, double perYear, double share, ResponseTime response, PatchPolicy policy) {
        return new ExposureModel(
                days,
                Sorted.map(Map.of(CvssBand.HIGH, perYear)),
                List.of(new InstanceGroup("web", "web", 10, share, response)),
                List.of(policy));
    }

    private static PatchPolicy policy(String name, Optional<Duration> every, Optional<Duration> rebuild) {
        return new PatchPolicy(name, every, Optional.empty(), rebuild, false);
    }
}
