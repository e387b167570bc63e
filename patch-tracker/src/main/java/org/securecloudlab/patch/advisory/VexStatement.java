package org.securecloudlab.patch.advisory;

import java.util.Optional;

/**
 * A statement on whether a flaw matters in a package.
 *
 * @param flaw the flaw's id, such as {@code CVE-2024-3094}
 * @param packageName source or binary package; empty for any
 * @param packageVersion exactly this version; empty for any
 * @param status what is said
 * @param justification why, in the words of the statement
 */
public record VexStatement(
        String flaw,
        Optional<String> packageName,
        Optional<String> packageVersion,
        VexStatus status,
        String justification) {

    /** Whether it says that the flaw does nothing there. */
    public boolean excludes() {
        return status == VexStatus.NOT_AFFECTED || status == VexStatus.FIXED;
    }

    /** Whether it is about a package of a name and version. */
    public boolean isAbout(String name, String version) {
        return packageName.filter(wanted -> !wanted.equals(name)).isEmpty()
                && packageVersion.filter(wanted -> !wanted.equals(version)).isEmpty();
    }
}
