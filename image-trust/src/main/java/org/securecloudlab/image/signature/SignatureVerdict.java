package org.securecloudlab.image.signature;

import java.util.Optional;

/**
 * What a check of a signature or a certificate came to.
 *
 * @param stage where it was decided; for an acceptance the last stage that was passed
 * @param refusal why not; empty when accepted
 */
public record SignatureVerdict(Stage stage, Optional<Refusal> refusal) {

    static SignatureVerdict accepted(Stage stage) {
        return new SignatureVerdict(stage, Optional.empty());
    }

    static SignatureVerdict refused(Refusal refusal) {
        return new SignatureVerdict(refusal.stage(), Optional.of(refusal));
    }

    public boolean isAccepted() {
        return refusal.isEmpty();
    }

    /** {@code accept}, {@code reject}, or {@code hang} where the real code never comes back. */
    public String word() {
        return refusal.map(why -> why.isEndless() ? "hang" : "reject").orElse("accept");
    }
}
