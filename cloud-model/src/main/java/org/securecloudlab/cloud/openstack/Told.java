package org.securecloudlab.cloud.openstack;

import java.util.EnumSet;
import java.util.Set;
import org.securecloudlab.cloud.summary.Fact;

/** The facts that the source told of one record. */
final class Told {
    private final Set<Fact> facts = EnumSet.noneOf(Fact.class);

    /** Remembers the fact; true when it is new. */
    boolean add(Fact fact) {
        return facts.add(fact);
    }

    boolean has(Fact fact) {
        return facts.contains(fact);
    }
}
