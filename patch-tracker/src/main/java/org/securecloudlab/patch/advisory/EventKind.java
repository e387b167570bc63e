package org.securecloudlab.patch.advisory;

import java.util.Locale;

/** What happens at a version of a range (OSV schema, "affected[].ranges[].events"). */
public enum EventKind {
    /** From this version on it is affected. */
    INTRODUCED,
    /** From this version on it is not. */
    FIXED,
    /** It is affected up to and including this version. */
    LAST_AFFECTED,
    /** The range says nothing about this version and later ones. */
    LIMIT;

    /** The property's name in OSV. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
