package org.securecloudlab.store.scenario;

import org.securecloudlab.store.ConflictException;

/** Somebody else saved, deleted or created the scenario in between; nothing was changed. */
public final class RevisionConflictException extends ConflictException {
    private static final long serialVersionUID = 1L;

    private final int current;

    /**
     * @param expected the revision that the caller knew; 0 for "there is none yet"
     * @param current the newest revision now; 0 when there is none
     */
    public RevisionConflictException(String name, int expected, int current) {
        super("scenario [" + name + "] is at revision " + current + ", not at " + expected
                + "; read it again and repeat your change");
        this.current = current;
    }

    /** The newest revision now; 0 when the scenario is not there. */
    public int current() {
        return current;
    }
}
