package org.securecloudlab.patch.version;

import java.util.Comparator;
import java.util.Optional;

/** The order of one scheme's version strings. Total: strings that the scheme refuses still have a place, so that sorting never fails. */
public interface VersionOrder extends Comparator<String> {

    /** What the scheme's own validator says against a string; empty when it takes it. */
    Optional<VersionFlaw> flaw(String version);
}
