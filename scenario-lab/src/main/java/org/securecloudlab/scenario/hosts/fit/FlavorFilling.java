package org.securecloudlab.scenario.hosts.fit;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scenario.hosts.Amounts;
import org.securecloudlab.scenario.hosts.HostStops;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.explain.Refusal;

/** One flavor poured over all hosts. */
final class FlavorFilling {
    private static final String PLACEMENT = "placement";

    private final long[] counts;
    private final BitSet eligible = new BitSet();
    private final HostStops stops = new HostStops();
    private boolean atLeast;

    private FlavorFilling(int hosts) {
        this.counts = new long[hosts];
    }

    /** Asks who is refused from the start, and fills the others. */
    static FlavorFilling of(
            Cloud cloud,
            RequestSpec request,
            NovaScheduler whole,
            int candidateLimit,
            IntFunction<HostFilling.Filled> fill) {
        FlavorFilling filling = new FlavorFilling(cloud.hosts().size());
        try {
            filling.pour(cloud.hosts(), whole.explain(request), candidateLimit, fill);
        } catch (SchedulingException e) {
            String key = cloud.hosts().isEmpty() ? "" : cloud.hosts().get(0).key();
            filling.stops.add(
                    new Refusal(
                            key,
                            e.where(),
                            Sentence.of("scheduler.why.accepted", "a request that nova accepts"),
                            Sentence.plain(String.valueOf(e.getMessage()))),
                    cloud.hosts().size());
        }
        return filling;
    }

    /** Fills hosts that share providers one instance at a time, where nova would put each. */
    static FlavorFilling ofSharing(Cloud cloud, IntFunction<RequestSpec> requests) {
        FlavorFilling filling = new FlavorFilling(cloud.hosts().size());
        NovaScheduler scheduler = NovaScheduler.of(cloud);
        Map<String, Integer> places = new HashMap<>();
        cloud.hosts().forEach(host -> places.put(host.key(), places.size()));
        int number = 0;
        while (number < HostFilling.MOST
                && scheduler.schedule(requests.apply(number)) instanceof Decision.Placed placed) {
            scheduler.built(requests.apply(number).instanceIds().get(0));
            filling.counts[places.getOrDefault(placed.hosts().get(0), 0)]++;
            number++;
        }
        filling.atLeast = number == HostFilling.MOST;
        for (Refusal refusal : scheduler.explain(requests.apply(number))) {
            filling.stops.add(refusal, 1);
            filling.eligible.set(
                    places.getOrDefault(refusal.host(), 0),
                    HostStops.resource(refusal).isPresent());
        }
        return filling;
    }

    private void pour(
            List<Host> hosts, List<Refusal> refusals, int candidateLimit, IntFunction<HostFilling.Filled> fill) {
        Map<String, Refusal> atStart = new HashMap<>();
        refusals.forEach(refusal -> atStart.put(refusal.host(), refusal));
        int inTheWay = 0;
        for (int index = 0; index < hosts.size(); index++) {
            String key = hosts.get(index).key();
            Refusal refusal = atStart.get(key);
            if (refusal != null) {
                eligible.set(index, HostStops.resource(refusal).isPresent());
                inTheWay += staysCandidate(refusal.rule()) ? 1 : 0;
                stops.add(refusal, 1);
            } else if (inTheWay >= candidateLimit) {
                // Placement names the first hosts with room; those that filters refuse keep their places.
                stops.add(
                        new Refusal(
                                key,
                                PLACEMENT,
                                Sentence.of(
                                        "scheduler.why.first-candidates",
                                        "one of the first {0} candidates",
                                        candidateLimit),
                                Sentence.of("scheduler.why.behind", "behind {0} hosts that filters refuse", inTheWay)),
                        1);
            } else {
                eligible.set(index);
                HostFilling.Filled filled = fill.apply(index);
                take(index, filled, key);
                inTheWay += filled.stop()
                                .map(Refusal::rule)
                                .filter(FlavorFilling::staysCandidate)
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
    }

    /** Placement goes on naming a host that has room and that a filter refuses. */
    private static boolean staysCandidate(String rule) {
        return !rule.equals(PLACEMENT);
    }

    private void take(int index, HostFilling.Filled filled, String key) {
        counts[index] = filled.count();
        atLeast |= filled.stop().isEmpty();
        filled.stop().ifPresent(stop -> stops.add(new Refusal(key, stop.rule(), stop.asked(), stop.found()), 1));
    }

    /** How many instances the host took. */
    long on(int index) {
        return counts[index];
    }

    /** Whether no rule but room keeps the flavor off the host. */
    boolean lacksOnlyRoom(int index) {
        return eligible.get(index);
    }

    /** The answer, given what one instance takes, what is free on each host, and what each would have if it were empty. */
    FlavorFit answer(String flavor, Amounts demand, List<Amounts> free, List<Amounts> empty) {
        long more = 0;
        int onHosts = 0;
        Amounts inReach = Amounts.NOTHING;
        Amounts all = Amounts.NOTHING;
        for (int index = 0; index < counts.length; index++) {
            more += counts[index];
            onHosts += counts[index] > 0 ? 1 : 0;
            all = all.plus(free.get(index));
            inReach =
                    eligible.get(index) && empty.get(index).holds(demand) > 0 ? inReach.plus(free.get(index)) : inReach;
        }
        long ideal = demand.equals(Amounts.NOTHING) ? more : inReach.holds(demand);
        return new FlavorFit(
                flavor,
                more,
                atLeast,
                onHosts,
                ideal,
                ideal == 0 ? 0 : 1 - (double) Math.min(more, ideal) / ideal,
                all.less(demand.times(more)),
                stops.mostFirst());
    }
}
