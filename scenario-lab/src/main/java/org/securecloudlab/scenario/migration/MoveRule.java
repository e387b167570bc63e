package org.securecloudlab.scenario.migration;

import java.util.Optional;

/** A rule by which nova refuses to live-migrate a guest, whatever the destination. */
@FunctionalInterface
interface MoveRule {
    /** Why it is refused; empty when this rule has nothing against it. */
    Optional<Unmovable> judge(MovedGuest guest, NovaFacts nova);
}
