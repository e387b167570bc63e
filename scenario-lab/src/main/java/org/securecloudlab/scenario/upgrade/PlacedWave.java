package org.securecloudlab.scenario.upgrade;

import java.util.List;

/**
 * Hosts that are out at the same time, and who leaves them.
 *
 * @param hosts in the order in which they were chosen
 * @param moves host by host, each in order
 */
record PlacedWave(List<String> hosts, List<PlacedMove> moves) {
    PlacedWave {
        hosts = List.copyOf(hosts);
        moves = List.copyOf(moves);
    }
}
