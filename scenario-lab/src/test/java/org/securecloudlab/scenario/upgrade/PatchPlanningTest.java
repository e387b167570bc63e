package org.securecloudlab.scenario.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.document.CloudReader;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Progress;
import org.securecloudlab.patch.plan.PlanStep;
import org.securecloudlab.scenario.upgrade.PatchPlanning.DrainTime;
import org.securecloudlab.scenario.upgrade.PatchPlanning.DrainedPlan;

/** A patch plan has the drains that the planner of upgrades gives for the same hosts. */
class PatchPlanningTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    @Test
    void theWorkOnAHostHasItsDrain() throws IOException {
        Cloud cloud = cloud();
        PatchPlanning.Asked asked = asked(Files.readString(EXAMPLES.resolve("patch/hosts.yaml")));
        DrainedPlan plan = plan(asked, Optional.of(cloud)).value().orElseThrow();
        UpgradePlan upgrade = UpgradeStudy.of(
                cloud,
                asked.drain()
                        .withHosts(List.of("compute-001", "compute-002", "compute-003", "compute-004"))
                        .withHostsAtOnce(2),
                Progress.NONE,
                Cancellation.never());
        assertThat(plan.drains()).extracting(DrainTime::host).hasSize(4).contains("compute-003");
        for (DrainTime time : plan.drains()) {
            assertThat(time.drain()).isEqualTo(upgrade.drainOf(time.host()).orElseThrow());
            assertThat(time.drain().expected()).isGreaterThan(Duration.ofSeconds(5));
            PlanStep step = step(plan, time.asset());
            assertThat(Duration.between(step.start(), step.end()))
                    .isEqualTo(Duration.ofMinutes(20).plus(time.drain().latest()));
        }
        assertThat(Duration.between(
                        step(plan, "web-0001").start(), step(plan, "web-0001").end()))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(plan.plan().isInTime()).isTrue();
    }

    @Test
    void aHostNeedsItsCloud() throws IOException {
        PatchPlanning.Asked asked = asked(request("compute-999"));
        assertThat(plan(asked, Optional.empty()).problems())
                .extracting(Problem::path)
                .containsExactly("assets.a.host");
        assertThat(plan(asked, Optional.of(cloud())).value()).isEmpty();
        assertThat(plan(asked(request("compute-001")), Optional.of(cloud())).value())
                .isPresent();
    }

    @Test
    void aHostThatCannotBeEmptiedMakesThePlanImpossible() throws IOException {
        // Pinned guests with dedicated processors in a zone of a hundred equal hosts can move; with a disk that stays
        // they cannot.
        PatchPlanning.Asked asked = asked(request("compute-301") + "drain: {guests: {localDisks: stay}}\n");
        DrainedPlan plan = plan(asked, Optional.of(cloud())).value().orElseThrow();
        assertThat(plan.plan().isPossible()).isFalse();
        assertThat(plan.plan().steps()).isEmpty();
        assertThat(plan.plan().problems().get(0).found()).contains("compute-301, which cannot be emptied");
    }

    @Test
    void keysOfTheUpgradeThatThePlanDecidesAreRefused() {
        assertThat(PatchPlanning.read(request("h") + "drain: {hostsAtOnce: 3}\n", "plan.yaml")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).hasValue(5));
    }

    private static String request(String host) {
        return "from: 2026-07-01T08:00:00Z\nrings: [{name: production}]\nassets:\n  - {id: a, host: " + host
                + ", ring: production}\n";
    }

    private static PatchPlanning.Asked asked(String text) {
        return PatchPlanning.read(text, "plan.yaml").value().orElseThrow();
    }

    private static Parsed<DrainedPlan> plan(PatchPlanning.Asked asked, Optional<Cloud> cloud) {
        return PatchPlanning.plan(asked, cloud, Progress.NONE, Cancellation.never());
    }

    private static Cloud cloud() throws IOException {
        return CloudReader.read(Files.readString(EXAMPLES.resolve("clouds/private.yaml")), "private.yaml")
                .value()
                .orElseThrow();
    }

    private static PlanStep step(DrainedPlan plan, String asset) {
        return plan.plan().steps().stream()
                .filter(step -> step.asset().equals(asset))
                .findFirst()
                .orElseThrow();
    }
}
