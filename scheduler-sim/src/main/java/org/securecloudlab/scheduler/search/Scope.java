package org.securecloudlab.scheduler.search;

import java.util.Arrays;
import java.util.List;

/** A query as the trees understand it. */
final class Scope {
    final HostSearch hosts;
    final Query query;
    final List<StateTree> trees;
    final double[] asked;
    final PassedOver excluded;
    final int columns;

    Scope(HostSearch hosts, Query query) {
        Coordinates coordinates = hosts.coordinates();
        this.hosts = hosts;
        this.query = query;
        this.asked = coordinates.asked(query.asked());
        this.excluded = new PassedOver(hosts, query.excluded());
        this.columns = coordinates.columns();
        this.trees = coordinates.refuse(query.asked()) ? List.of() : hosts.trees(query.kinds());
    }

    /** Whether a host may be chosen. */
    boolean has(int host) {
        return !trees.isEmpty()
                && Arrays.binarySearch(query.excluded(), host) < 0
                && query.kinds().get(hosts.kind(host))
                && hosts.state(host).fits(asked);
    }
}
