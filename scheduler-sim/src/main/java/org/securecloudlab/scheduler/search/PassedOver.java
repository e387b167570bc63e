package org.securecloudlab.scheduler.search;

import java.util.Arrays;

/** Hosts that are not to be found, although others in the same state may be. */
final class PassedOver {
    private final HostSearch hosts;
    /** In ascending order, each once. */
    private final int[] places;
    /** The state of each. States are compared with these, so that most need not be fetched. */
    private final EqualHosts[] states;

    /** The hosts in ascending order. */
    PassedOver(HostSearch hosts, int[] places) {
        this.hosts = hosts;
        this.places =
                places.length == 0 ? places : Arrays.stream(places).distinct().toArray();
        this.states = new EqualHosts[this.places.length];
        Arrays.setAll(states, place -> hosts.state(this.places[place]));
    }

    /** Whether a state, which has hosts, has others than these. */
    @SuppressWarnings("ReferenceEquality") // each state exists once
    boolean leave(EqualHosts state) {
        int taken = 0;
        for (EqualHosts each : states) {
            taken += each == state ? 1 : 0;
        }
        return taken == 0 || taken < state.count();
    }

    /** The lowest host of a state that is none of these; there must be one. */
    int firstBeside(EqualHosts state) {
        return hosts.first(state, places);
    }
}
