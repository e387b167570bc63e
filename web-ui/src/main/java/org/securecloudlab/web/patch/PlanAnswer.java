package org.securecloudlab.web.patch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.patch.plan.PlanStep;
import org.securecloudlab.patch.plan.RingSchedule;
import org.securecloudlab.scenario.upgrade.PatchPlanning;
import org.securecloudlab.scenario.upgrade.PatchPlanning.DrainedPlan;
import org.securecloudlab.web.whatif.AskedCloud;
import org.securecloudlab.web.whatif.TimeLimit;

/**
 * A patch plan over REST.
 *
 * @param rings when each ring is patched
 * @param steps when each system is, a host's drain included
 * @param latestStart when work must begin for the soak times alone to fit
 * @param problems errors make it impossible; warnings are systems that come too late
 * @param drains how long it takes to empty the hosts that the request names
 * @param assumptions about guests and network, when hosts are emptied
 */
public record PlanAnswer(
        List<RingSchedule> rings,
        List<PlanStep> steps,
        Optional<Instant> latestStart,
        List<Problem> problems,
        List<PatchPlanning.DrainTime> drains,
        List<Sentence> assumptions) {
    private static final String LATEST = "latest";

    static PlanAnswer of(DrainedPlan drained) {
        return new PlanAnswer(
                drained.plan().rings(),
                drained.plan().steps(),
                drained.plan().latestStart(),
                drained.plan().problems(),
                drained.drains(),
                drained.assumptions());
    }

    /** Plans what a document asks; the drains of hosts on the newest version of a stored cloud. */
    static Parsed<DrainedPlan> plan(String text, Optional<String> cloud, AskedCloud clouds) {
        Parsed<PatchPlanning.Asked> asked = PatchPlanning.read(text, "plan.yaml");
        if (asked.value().isEmpty()) {
            return Parsed.refused(asked.problems());
        }
        return TimeLimit.answer((progress, cancellation) -> PatchPlanning.plan(
                asked.value().get(), cloud.map(name -> clouds.require(name, LATEST)), progress, cancellation));
    }
}
