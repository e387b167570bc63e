package org.securecloudlab.store;

/** A cursor that no page of this list gave out. Whoever asks again without a cursor gets the first page. */
public final class BadCursorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadCursorException(String cursor, Throwable cause) {
        super("cursor [" + cursor + "] comes from no page of this list; leave it out for the first page", cause);
    }
}
