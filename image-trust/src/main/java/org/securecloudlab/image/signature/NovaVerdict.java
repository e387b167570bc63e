package org.securecloudlab.image.signature;

import java.util.Optional;

/**
 * What a compute node made of a download.
 *
 * @param stage where it was decided
 * @param signatureChecked the bytes were compared with a signature
 * @param refusal why the image does not boot; empty when it does
 * @param bytesLeftOnNode size of the file that stays after the verdict, before the caller cleans up
 */
public record NovaVerdict(Stage stage, boolean signatureChecked, Optional<Refusal> refusal, long bytesLeftOnNode) {

    /** What becomes of a build whose image was refused. */
    public enum Build {
        /** The instance goes to ERROR at once. */
        ABORT,
        /** Other nodes try it too, and each downloads again. */
        RESCHEDULE,
        /** The node's worker never comes back. */
        HANG
    }

    public boolean boots() {
        return refusal.isEmpty();
    }

    /** Empty when it boots. */
    public Optional<Build> build() {
        return refusal.map(why -> {
            if (why.isEndless()) {
                return Build.HANG;
            }
            return why.exception().abortsBuild() ? Build.ABORT : Build.RESCHEDULE;
        });
    }

    /** {@code boot}, {@code refuse-boot}, or {@code hang}. */
    public String word() {
        return refusal.map(why -> why.isEndless() ? "hang" : "refuse-boot").orElse("boot");
    }
}
