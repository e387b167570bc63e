package org.securecloudlab.patch.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Sorted;
import org.securecloudlab.patch.window.Freeze;
import org.securecloudlab.patch.window.MaintenanceWindow;

class PlannerTest {
    /** A Wednesday. */
    private static final Instant FROM = Instant.parse("2026-07-01T08:00:00Z");

    private static final MaintenanceWindow TUESDAYS = new MaintenanceWindow(
            "tuesdays",
            LocalDateTime.parse("2026-01-06T02:00"),
            ZoneOffset.UTC,
            Duration.ofHours(3),
            "FREQ=WEEKLY;BYDAY=TU",
            List.of());

    @Test
    void ringTimesLongerThanTheDeadlineAreImpossibleBeforeAnythingStarts() {
        PatchPlan plan = Planner.plan(request(
                List.of(ring("test", 5), ring("canary", 7), ring("production", 0)),
                List.of(asset("web", "production", Optional.empty(), 1, Optional.of(FROM.plus(Duration.ofDays(10))))),
                List.of()));
        assertThat(plan.isPossible()).isFalse();
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.problems())
                .extracting(Problem::oneLine)
                .first()
                .asString()
                .contains("PT288H", "PT240H");
        // due - 12 days of soaking - 1 hour of work
        assertThat(plan.latestStart()).contains(FROM.minus(Duration.ofDays(2)).minus(Duration.ofHours(1)));
    }

    @Test
    void waitsForWindowsSoakTimesAndFreezes() {
        Freeze freeze =
                new Freeze("release", Instant.parse("2026-07-07T00:00:00Z"), Instant.parse("2026-07-08T00:00:00Z"));
        PatchPlan plan = Planner.plan(request(
                List.of(ring("test", 2), ring("production", 0)),
                List.of(
                        asset("test-1", "test", Optional.empty(), 1, Optional.empty()),
                        asset("web-1", "production", Optional.of("tuesdays"), 2, Optional.empty()),
                        asset("web-2", "production", Optional.of("tuesdays"), 2, Optional.empty())),
                List.of(freeze)));
        assertThat(plan.steps())
                .extracting(step -> step.asset() + " " + step.start())
                .containsExactly(
                        "test-1 2026-07-01T08:00:00Z",
                        "web-1 2026-07-14T02:00:00Z",
                        // Three hours have no room for two of two hours, one at a time.
                        "web-2 2026-07-21T02:00:00Z");
        assertThat(plan.rings().get(1).start()).isEqualTo(Instant.parse("2026-07-03T09:00:00Z"));
    }

    @Test
    void aLaneDoesNotWaitForAClosedWindow() {
        PatchPlan plan = Planner.plan(request(
                List.of(ring("production", 0)),
                List.of(
                        asset(
                                "a",
                                "production",
                                Optional.of("tuesdays"),
                                1,
                                Optional.of(FROM.plus(Duration.ofDays(20)))),
                        asset("b", "production", Optional.empty(), 1, Optional.empty())),
                List.of()));
        assertThat(plan.steps()).extracting(PlanStep::asset).containsExactly("b", "a");
        assertThat(plan.steps().get(0).start()).isEqualTo(FROM);
    }

    @Test
    void tellsWhatComesTooLateAndWhatHasNoOpening() {
        PatchPlan late = Planner.plan(request(
                List.of(ring("production", 0)),
                List.of(asset(
                        "a", "production", Optional.of("tuesdays"), 1, Optional.of(FROM.plus(Duration.ofDays(2))))),
                List.of()));
        assertThat(late.isPossible()).isTrue();
        assertThat(late.isInTime()).isFalse();
        PatchPlan never = Planner.plan(request(
                List.of(ring("production", 0)),
                List.of(asset("a", "production", Optional.of("tuesdays"), 4, Optional.empty())),
                List.of()));
        assertThat(never.isPossible()).isFalse();
    }

    @Test
    void aGateNeedsALikeTestEnvironment() {
        Ring gate = new Ring("test", Duration.ZERO, OptionalDouble.of(0.8));
        SystemProfile tested = profile("t", Map.of("image", "debian-12", "kernel", "6.1"), "openssl=3", "nginx=1");
        SystemProfile web = profile("w", Map.of("image", "debian-12", "kernel", "6.1"), "openssl=3", "nginx=1");
        SystemProfile old = profile("o", Map.of("image", "debian-12", "kernel", "5.10"), "openssl=3", "apache=2");
        Likeness likeness = Likeness.of(List.of(tested), List.of(web, old));
        // image 2 of 2, kernel 1 of 2, packages (1 + 1/2) / 2 = 3/4
        assertThat(likeness.traits()).extracting(TraitLikeness::share).containsExactly(1.0, 0.5, 0.75);
        assertThat(likeness.traits().get(1).missing()).containsExactly("5.10");
        assertThat(likeness.traits().get(2).missing()).containsExactly("apache=2");
        assertThat(likeness.overall()).isEqualTo(0.75);
        PlanRequest request = new PlanRequest(
                FROM, List.of(gate), List.of(), List.of(), List.of(), 1, Sorted.map(Map.of("test", likeness)));
        assertThat(Planner.plan(request).problems()).extracting(Problem::path).containsExactly("rings.test.likeness");
    }

    @Property(tries = 100)
    void neverWorksOnMoreThanAllowedAndNeverInAFreeze(
            @ForAll @IntRange(min = 1, max = 4) int atOnce, @ForAll @IntRange(min = 1, max = 40) int count) {
        List<PlannedAsset> assets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<String> window = i % 3 == 0 ? Optional.of("tuesdays") : Optional.empty();
            assets.add(asset("a" + i, i % 2 == 0 ? "one" : "two", window, 1 + i % 3, Optional.empty()));
        }
        Freeze freeze = new Freeze("f", FROM.plus(Duration.ofHours(3)), FROM.plus(Duration.ofHours(9)));
        PatchPlan plan = Planner.plan(new PlanRequest(
                FROM, List.of(ring("one", 1), ring("two", 0)), assets, List.of(TUESDAYS), List.of(freeze), atOnce));
        assertThat(plan.steps()).hasSize(count);
        for (PlanStep step : plan.steps()) {
            long beside = plan.steps().stream()
                    .filter(other ->
                            !other.start().isAfter(step.start()) && other.end().isAfter(step.start()))
                    .count();
            assertThat(beside).isLessThanOrEqualTo(atOnce);
            assertThat(step.start().isBefore(freeze.to()) && step.end().isAfter(freeze.from()))
                    .isFalse();
        }
        Instant soaked = plan.rings().get(0).soakedAt();
        assertThat(plan.steps()).filteredOn(step -> step.ring().equals("two")).allMatch(step -> !step.start()
                .isBefore(soaked));
    }

    private static PlanRequest request(List<Ring> rings, List<PlannedAsset> assets, List<Freeze> freezes) {
        return new PlanRequest(FROM, rings, assets, List.of(TUESDAYS), freezes, 1);
    }

    private static Ring ring(String name, int soakDays) {
        return new Ring(name, Duration.ofDays(soakDays), OptionalDouble.empty());
    }

    private static PlannedAsset asset(
            String id, String ring, Optional<String> window, int hours, Optional<Instant> due) {
        return new PlannedAsset(id, ring, window, Duration.ofHours(hours), due, Optional.empty());
    }

    private static SystemProfile profile(String id, Map<String, String> traits, String... packages) {
        return new SystemProfile(id, Sorted.map(traits), Sorted.set(List.of(packages)));
    }
}
