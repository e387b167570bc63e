package org.securecloudlab.scenario.hosts.size;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.securecloudlab.kernel.RandomStreams;

/**
 * A fleet: so many instances, one after the other, all of which stay. The order and, within the mix, the numbers of each flavor are drawn anew in each
 * replication.
 *
 * @param mix how frequent each flavor is
 * @param instances how many are requested
 */
public record FleetWorkload(FlavorMix mix, int instances) implements Workload {

    @Override
    public String description() {
        return instances + " instances that stay";
    }

    @Override
    public List<Arrival> draw(RandomStreams streams, int replication) {
        RandomGenerator random = streams.stream("size.mix", "fleet");
        List<Arrival> arrivals = new ArrayList<>(instances);
        for (int index = 0; index < instances; index++) {
            arrivals.add(new Arrival(index, Long.MAX_VALUE, mix.draw(random)));
        }
        return arrivals;
    }
}
