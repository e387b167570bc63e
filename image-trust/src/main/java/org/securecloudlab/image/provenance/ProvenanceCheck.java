package org.securecloudlab.image.provenance;

import org.securecloudlab.cloud.Sentence;

/**
 * What came of one step.
 *
 * @param reason what was found
 */
public record ProvenanceCheck(ProvenanceStep step, Outcome outcome, Sentence reason) {

    /** How a step ended. */
    public enum Outcome {
        /** It holds. */
        PASSED,
        /** It does not hold. */
        FAILED,
        /** What it would look at is missing or wrong already, which an earlier step tells. */
        NOT_CHECKED,
        /** The bundle has nothing of the kind and needs nothing. */
        NOT_NEEDED
    }

    static ProvenanceCheck passed(ProvenanceStep step, String key, String english, Object... arguments) {
        return of(step, Outcome.PASSED, key, english, arguments);
    }

    static ProvenanceCheck failed(ProvenanceStep step, String key, String english, Object... arguments) {
        return of(step, Outcome.FAILED, key, english, arguments);
    }

    static ProvenanceCheck notChecked(ProvenanceStep step, String key, String english, Object... arguments) {
        return of(step, Outcome.NOT_CHECKED, key, english, arguments);
    }

    static ProvenanceCheck notNeeded(ProvenanceStep step, String key, String english, Object... arguments) {
        return of(step, Outcome.NOT_NEEDED, key, english, arguments);
    }

    private static ProvenanceCheck of(
            ProvenanceStep step, Outcome outcome, String key, String english, Object... arguments) {
        return new ProvenanceCheck(step, outcome, Sentence.of("provenance." + key, english, arguments));
    }

    /** It speaks against the file. */
    public boolean isRefusal() {
        return outcome == Outcome.FAILED;
    }
}
