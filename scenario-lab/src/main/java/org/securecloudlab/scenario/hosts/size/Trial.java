package org.securecloudlab.scenario.hosts.size;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.scenario.hosts.HostStops;
import org.securecloudlab.scheduler.Decision;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;

/** One replication of a workload on one candidate. */
final class Trial {
    private static final int EXPLAINED = 20;

    private final NovaScheduler scheduler;
    private final SizeQuestion question;
    private final PriorityQueue<Departure> departures =
            new PriorityQueue<>(Comparator.comparingLong(Departure::atNanos).thenComparing(Departure::instanceId));
    private final UsePeaks peaks;
    private final HostStops stops = new HostStops();
    private final Optional<NewHosts> explained;
    private int failed;

    private record Departure(long atNanos, String instanceId, String host) {}

    /**
     * What a replication gave.
     *
     * @param failingShare of the requests
     * @param peaks greatest use of VCPU, memory and disk, as shares of the capacity
     * @param stops what failed requests lacked
     */
    record Outcome(double failingShare, List<Double> peaks, HostStops stops) {}

    private Trial(Cloud cloud, SizeQuestion question, Optional<NewHosts> explained) {
        this.scheduler = NovaScheduler.of(cloud);
        this.question = question;
        this.peaks = new UsePeaks(scheduler.loads());
        this.explained = explained;
    }

    /** The failing share alone; one above {@code giveUp}, though not the whole, as soon as it is that high. */
    static double failingShare(Cloud cloud, SizeQuestion question, List<Arrival> arrivals, double giveUp) {
        Trial trial = new Trial(cloud, question, Optional.empty());
        for (int index = 0; index < arrivals.size() && trial.failed <= giveUp * arrivals.size(); index++) {
            trial.arrive("r" + index, arrivals.get(index));
        }
        return trial.share(arrivals);
    }

    private double share(List<Arrival> arrivals) {
        return arrivals.isEmpty() ? 0 : (double) failed / arrivals.size();
    }

    static Outcome run(Cloud cloud, NewHosts hosts, SizeQuestion question, List<Arrival> arrivals) {
        Trial trial = new Trial(cloud, question, Optional.of(hosts));
        for (int index = 0; index < arrivals.size(); index++) {
            trial.arrive("r" + index, arrivals.get(index));
        }
        return new Outcome(trial.share(arrivals), trial.peaks.shares(), trial.stops);
    }

    private void arrive(String id, Arrival arrival) {
        while (!departures.isEmpty() && departures.peek().atNanos() <= arrival.atNanos()) {
            Departure gone = departures.remove();
            scheduler.release(gone.instanceId());
            peaks.changed(scheduler.load(gone.host()));
        }
        RequestSpec request = request(id, arrival.flavor());
        if (scheduler.schedule(request) instanceof Decision.Placed placed) {
            scheduler.built(id);
            String host = placed.hosts().get(0);
            peaks.changed(scheduler.load(host));
            if (arrival.endNanos() != Long.MAX_VALUE) {
                departures.add(new Departure(arrival.endNanos(), id, host));
            }
        } else if (failed++ < EXPLAINED) {
            explained.ifPresent(hosts -> explain(request, hosts));
        }
    }

    /** A host that never takes the flavor lacks no room. */
    private void explain(RequestSpec request, NewHosts hosts) {
        scheduler.explain(request).stream()
                .filter(refusal -> hosts.takes(refusal.host(), request.flavor()))
                .forEach(refusal -> stops.add(refusal, 1));
    }

    private RequestSpec request(String id, Flavor flavor) {
        return RequestSpec.of(id, flavor, question.image(), question.projectId());
    }
}
