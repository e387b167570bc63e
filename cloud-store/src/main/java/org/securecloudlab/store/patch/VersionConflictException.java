package org.securecloudlab.store.patch;

import org.securecloudlab.store.ConflictException;

/** Somebody else changed it in between; nothing was changed. */
public final class VersionConflictException extends ConflictException {
    private static final long serialVersionUID = 1L;

    private final int current;

    VersionConflictException(String what, String name, int expected, int current) {
        super(what + " [" + name + "] is at version " + current + ", not at " + expected
                + "; read it again and repeat your change");
        this.current = current;
    }

    /** The version now; 0 when it is not there. */
    public int current() {
        return current;
    }
}
