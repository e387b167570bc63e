package org.securecloudlab.scheduler.search;

import java.util.Arrays;
import java.util.List;

/** A query as the trees understand it. */
final class Scope {
    final HostSearch hosts;
    final Query query;
    final Candidates candidates;
    final List<StateTree> trees;
    final double[] asked;
    final PassedOver excluded;

    Scope(HostSearch hosts, Query query) {
        this.hosts = hosts;
        this.query = query;
        this.candidates = query.candidates();
        candidates.lookUp(hosts);
        this.trees = candidates.trees();
        this.asked = candidates.asked();
        this.excluded = new PassedOver(hosts, query.excluded());
    }

    /** Whether a host may be chosen. */
    boolean has(int host) {
        return Arrays.binarySearch(query.excluded(), host) < 0
                && candidates.hasKind(hosts.kind(host))
                && hosts.state(host).fits(asked);
    }
}
