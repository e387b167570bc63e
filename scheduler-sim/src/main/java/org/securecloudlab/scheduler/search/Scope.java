package org.securecloudlab.scheduler.search;

import java.util.Arrays;
import java.util.List;

/** A query as the trees understand it. */
final class Scope {
    final HostSearch hosts;
    final Query query;
    final List<StateTree> trees;
    final double[] asked;
    final int axes;
    final int columns;

    Scope(HostSearch hosts, Query query) {
        Coordinates coordinates = hosts.coordinates();
        this.hosts = hosts;
        this.query = query;
        this.asked = coordinates.asked(query.asked());
        this.axes = coordinates.size();
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

    boolean fits(EqualHosts state) {
        return state.fits(asked);
    }

    /** The same of a point of a leaf. */
    boolean fits(double[] points, int from) {
        for (int axis = 0; axis < asked.length; axis++) {
            if (asked[axis] > points[from + axis]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a state, which has hosts, has one that is not excluded. */
    boolean hasHost(EqualHosts state) {
        int excluded = query.excluded().length;
        return excluded == 0 || state.count() > excluded || hosts.first(state, query.excluded()) >= 0;
    }
}
