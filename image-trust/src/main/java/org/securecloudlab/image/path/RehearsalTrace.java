package org.securecloudlab.image.path;

import java.util.List;
import java.util.Optional;

/**
 * A rehearsal, step by step.
 *
 * @param path the way
 * @param attack what was tried; empty when nobody attacked
 * @param steps the places that the image came to; empty when the way does not pass the place of the attack
 * @param outcome how it ended
 * @param genuineSha256 SHA-256 of the disk that the owner made
 * @param difference how the disk of the guest that starts differs from it; empty when it does not, or when no guest starts
 */
public record RehearsalTrace(
        BootPath path,
        Optional<Attack> attack,
        List<RehearsalStep> steps,
        Outcome outcome,
        String genuineSha256,
        Optional<Difference> difference) {
    public RehearsalTrace {
        steps = List.copyOf(steps);
    }

    /**
     * The first byte in which two disks differ.
     *
     * @param offset of the byte
     * @param genuine its value on the owner's disk, 0 to 255
     * @param booted its value on the guest's
     */
    public record Difference(int offset, int genuine, int booted) {}

    /** SHA-256 of the disk that the guest sees; empty when no guest starts. */
    public Optional<String> bootedSha256() {
        boolean boots = outcome.isBreach() || outcome.isCleanBoot();
        return boots ? Optional.of(steps.get(steps.size() - 1).diskSha256()) : Optional.empty();
    }
}
