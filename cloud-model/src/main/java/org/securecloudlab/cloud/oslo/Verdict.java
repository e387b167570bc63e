package org.securecloudlab.cloud.oslo;

/** What a policy check comes to, whoever asks. */
public enum Verdict {
    ALWAYS,
    NEVER,
    /** It depends on the caller, or on a rule that no file sets. */
    CONDITIONAL;

    Verdict not() {
        return switch (this) {
            case ALWAYS -> NEVER;
            case NEVER -> ALWAYS;
            case CONDITIONAL -> CONDITIONAL;
        };
    }
}
