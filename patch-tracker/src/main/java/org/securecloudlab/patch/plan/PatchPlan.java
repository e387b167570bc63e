package org.securecloudlab.patch.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Problem;

/**
 * A plan, or why there is none.
 *
 * @param rings when each ring is patched
 * @param steps when each system is, in the order of their starts
 * @param latestStart when work must begin for the soak times alone to fit before the earliest due date
 * @param problems errors make it impossible; warnings are systems that come too late
 */
public record PatchPlan(
        List<RingSchedule> rings, List<PlanStep> steps, Optional<Instant> latestStart, List<Problem> problems) {
    public PatchPlan {
        rings = List.copyOf(rings);
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
    }

    /** Whether it can be begun. */
    public boolean isPossible() {
        return problems.stream().noneMatch(Problem::isError);
    }

    /** Whether every system is done by its due date. */
    public boolean isInTime() {
        return isPossible() && steps.stream().noneMatch(PlanStep::isLate);
    }
}
