package org.securecloudlab.image.signature;

/**
 * Why something was refused.
 *
 * @param stage where
 * @param exception the exception that the real code raises, with its Python module
 * @param reason our word for it
 * @param detail what was found
 */
public record Refusal(Stage stage, RaisedException exception, String reason, String detail) {
    static final String ESCAPED = "escaped-exception";

    /** A refusal that cursive planned. */
    static Refusal planned(Stage stage, String reason, String detail) {
        return new Refusal(stage, RaisedException.SIGNATURE_VERIFICATION_ERROR, reason, detail);
    }

    /** One that the real code did not plan: it refuses, but without a message that helps. */
    static Refusal escaped(Stage stage, RaisedException exception, String detail) {
        return new Refusal(stage, exception, ESCAPED, detail);
    }

    /** The same at another stage. */
    Refusal at(Stage other) {
        return new Refusal(other, exception, reason, detail);
    }

    /** The real code never comes back: it would have to be stopped from outside. */
    public boolean isEndless() {
        return exception == RaisedException.NONE;
    }
}
