package org.securecloudlab.web.security;

/** The configuration is not safe to serve; the message is for the operator. */
public final class StartRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartRefusedException(String message) {
        super(message);
    }
}
