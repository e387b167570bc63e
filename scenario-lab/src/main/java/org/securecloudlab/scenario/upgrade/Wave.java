package org.securecloudlab.scenario.upgrade;

import java.util.List;

/**
 * Hosts that are out at the same time.
 *
 * @param number from 1
 * @param start since the beginning of the upgrade
 * @param end since the beginning of the upgrade; the next wave may begin
 * @param hosts in the order in which they were chosen
 * @param moves host by host
 */
public record Wave(int number, TimeSpan start, TimeSpan end, List<HostDrain> hosts, List<InstanceMove> moves) {
    public Wave {
        hosts = List.copyOf(hosts);
        moves = List.copyOf(moves);
    }
}
