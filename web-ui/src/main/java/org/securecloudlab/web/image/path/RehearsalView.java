package org.securecloudlab.web.image.path;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.securecloudlab.image.path.RehearsalStep;
import org.securecloudlab.image.path.RehearsalTrace;
import org.securecloudlab.web.page.view.SpokenReason;

/**
 * A rehearsal, as the page shows it.
 *
 * @param path the way
 * @param attack what was tried; empty when nobody attacked
 * @param bootedSha256 of the guest's disk; empty when no guest starts
 * @param difference how it differs from the owner's; empty when it does not
 */
public record RehearsalView(
        String path,
        Optional<String> attack,
        List<StepView> steps,
        OutcomeView outcome,
        String genuineSha256,
        Optional<String> bootedSha256,
        Optional<String> difference) {
    public RehearsalView {
        steps = List.copyOf(steps);
    }

    /** A place that the image came to. */
    public record StepView(String place, List<CheckView> checks, boolean attacked, boolean genuine, String sha256) {
        public StepView {
            checks = List.copyOf(checks);
        }
    }

    /** A check that ran there. */
    public record CheckView(String name, boolean passed, SpokenReason reason) {}

    static RehearsalView of(RehearsalTrace trace, PathTexts.In texts) {
        return new RehearsalView(
                texts.path(trace.path()),
                trace.attack().map(texts::attack),
                trace.steps().stream().map(step -> step(step, texts)).toList(),
                OutcomeView.of(trace.outcome(), texts),
                trace.genuineSha256(),
                trace.bootedSha256(),
                trace.difference()
                        .map(d -> String.format(Locale.ROOT, "%,d: %02x → %02x", d.offset(), d.genuine(), d.booted())));
    }

    private static StepView step(RehearsalStep step, PathTexts.In texts) {
        return new StepView(
                texts.place(step.place()),
                step.checks().stream()
                        .map(check -> new CheckView(
                                texts.check(check.name()), check.stop().isEmpty(), texts.reason(check.stop())))
                        .toList(),
                step.isAttacked(),
                step.isGenuine(),
                step.diskSha256().substring(0, 16));
    }
}
