package org.securecloudlab.image.path;

import java.util.List;
import java.util.Optional;

/**
 * An image at one place of its way, in a rehearsal.
 *
 * @param place where it is
 * @param checks that ran on its arrival, in their order; the last one may have stopped it
 * @param isAttacked it is changed here, after the checks
 * @param diskSha256 what a guest would see of it when it leaves the place
 * @param isGenuine that is what the owner made
 */
public record RehearsalStep(
        Place place, List<CheckResult> checks, boolean isAttacked, String diskSha256, boolean isGenuine) {
    public RehearsalStep {
        checks = List.copyOf(checks);
    }

    /**
     * A check that ran.
     *
     * @param name the check's
     * @param stop why it stopped the image; empty when it let it through
     */
    public record CheckResult(String name, Optional<Stop> stop) {}

    /** Whether the image ends here. */
    public boolean isStopped() {
        return checks.stream().anyMatch(check -> check.stop().isPresent());
    }
}
