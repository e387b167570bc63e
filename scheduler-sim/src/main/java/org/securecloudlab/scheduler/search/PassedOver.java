package org.securecloudlab.scheduler.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Hosts that are not to be found, although others in the same state may be. */
final class PassedOver {
    private final HostSearch hosts;
    /** In ascending order, each once. */
    private final int[] places;
    /** The state of each, once somebody asks for a state that they could fill. */
    private EqualHosts @Nullable [] states;

    /** The hosts in ascending order. */
    PassedOver(HostSearch hosts, int[] places) {
        this.hosts = hosts;
        this.places =
                places.length == 0 ? places : Arrays.stream(places).distinct().toArray();
    }

    /** Whether a state, which has hosts, has others than these. */
    @SuppressWarnings("ReferenceEquality") // each state exists once
    boolean leaveSome(EqualHosts state) {
        if (places.length == 0 || state.count() > places.length) {
            return true;
        }
        int taken = 0;
        for (EqualHosts each : states()) {
            taken += each == state ? 1 : 0;
        }
        return taken < state.count();
    }

    private EqualHosts[] states() {
        if (states == null) {
            states = Arrays.stream(places).mapToObj(hosts::state).toArray(EqualHosts[]::new);
        }
        return states;
    }

    /** The lowest host of a state that is none of these; there must be one. */
    int firstBeside(EqualHosts state) {
        return hosts.first(state, places);
    }
}
