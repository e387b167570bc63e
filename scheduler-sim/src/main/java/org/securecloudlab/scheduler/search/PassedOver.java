package org.securecloudlab.scheduler.search;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hosts that are not to be found, although others in the same state may be. */
final class PassedOver {
    private final HostSearch hosts;
    /** In ascending order. */
    private final int[] places;
    /** How many of them each state has, once somebody asks for a state that they could fill. */
    private @Nullable Map<EqualHosts, Integer> numbers;

    /** The hosts in ascending order. */
    PassedOver(HostSearch hosts, int[] places) {
        this.hosts = hosts;
        this.places = places;
    }

    /** Whether a state, which has hosts, has others than these. */
    boolean leaveSome(EqualHosts state) {
        return places.length == 0 || state.count() > places.length || numbers().getOrDefault(state, 0) < state.count();
    }

    private Map<EqualHosts, Integer> numbers() {
        if (numbers == null) {
            numbers = new HashMap<>();
            for (int place = 0; place < places.length; place++) {
                if (place == 0 || places[place] != places[place - 1]) {
                    numbers.merge(hosts.state(places[place]), 1, Integer::sum);
                }
            }
        }
        return numbers;
    }

    /** The lowest host of a state that is none of these; there must be one. */
    int firstBeside(EqualHosts state) {
        return hosts.first(state, places);
    }
}
