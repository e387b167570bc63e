package org.securecloudlab.patch.match;

/** Whether an advisory affects a package, as the rule that decided. */
public enum Verdict {
    NOT_INSTALLED(false, "not installed"),
    WITHDRAWN(false, "the advisory is withdrawn"),
    NO_ENTRY(false, "no entry for this package and release"),
    OUTSIDE(false, "outside every range and list"),
    LISTED(true, "listed in versions"),
    IN_RANGE(true, "inside a range"),
    NOT_JUDGED(false, "not judged: the order of this ecosystem's versions is not known");

    private final boolean affected;
    private final String why;

    Verdict(boolean affected, String why) {
        this.affected = affected;
        this.why = why;
    }

    public boolean isAffected() {
        return affected;
    }

    /** The one that counts when two entries of an advisory are about the same package. */
    Verdict or(Verdict other) {
        if (affected || other.affected) {
            return affected ? this : other;
        }
        return compareTo(other) >= 0 ? this : other;
    }

    /** A phrase for people. */
    public String why() {
        return why;
    }
}
