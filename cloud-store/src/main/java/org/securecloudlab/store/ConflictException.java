package org.securecloudlab.store;

/** What was asked for is well-formed, but what is stored now does not allow it; nothing was changed. */
public class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConflictException(String message) {
        super(message);
    }
}
