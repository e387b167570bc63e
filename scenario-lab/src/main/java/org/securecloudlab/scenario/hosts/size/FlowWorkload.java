package org.securecloudlab.scenario.hosts.size;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.Samplers;

/**
 * A flow: requests arrive as a Poisson process, and instances live for exponentially distributed times.
 *
 * @param mix how frequent each flavor is
 * @param requests how many in a replication
 * @param perHour mean arrivals an hour
 * @param lifetime mean lifetime
 */
public record FlowWorkload(FlavorMix mix, int requests, double perHour, Duration lifetime) implements Workload {
    private static final double NANOS_PER_HOUR = 3_600e9;

    @Override
    public String description() {
        return requests + " requests, " + perHour + " an hour, that live " + lifetime + " on average";
    }

    @Override
    public List<Arrival> draw(RandomStreams streams, int replication) {
        RandomGenerator gaps = streams.stream("size.arrivals", "flow");
        RandomGenerator lives = streams.stream("size.lifetimes", "flow");
        RandomGenerator flavors = streams.stream("size.mix", "flow");
        List<Arrival> arrivals = new ArrayList<>(requests);
        double now = 0;
        for (int index = 0; index < requests; index++) {
            now += Samplers.exponential(gaps, NANOS_PER_HOUR / perHour);
            double end = now + Samplers.exponential(lives, (double) lifetime.toNanos());
            arrivals.add(new Arrival((long) now, (long) end, mix.draw(flavors)));
        }
        return arrivals;
    }
}
