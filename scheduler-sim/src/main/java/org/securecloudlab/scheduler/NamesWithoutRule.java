package org.securecloudlab.scheduler;

import java.util.Map;
import java.util.Optional;

/** Names of filters that were in nova's source and never ruled a host in a release; what is said to who names one. */
final class NamesWithoutRule {
    private static final Map<String, String> SENTENCES = Map.of(
            "AbstractHostFilter",
            "was the base class of " + NovaRelease.DIABLO
                    + " and has no rule; InstanceTypeFilter had the one of its time",
            "AffinityFilter",
            "was a base class, " + NovaRelease.GRIZZLY + " to " + NovaRelease.JUNO
                    + ", and has no rule; GroupAffinityFilter and GroupAntiAffinityFilter had them",
            "ArchFilter",
            "was in no release: it came after " + NovaRelease.ESSEX + " and was gone before " + NovaRelease.FOLSOM
                    + "; ImagePropertiesFilter replaced it");

    private NamesWithoutRule() {}

    /** To be read after the name. */
    static Optional<String> about(String name) {
        return Optional.ofNullable(SENTENCES.get(name));
    }
}
