package org.securecloudlab.patch.status;

/** A step that may not be taken now; nothing was changed. */
public final class StepRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepRefusedException(String message) {
        super(message);
    }
}
