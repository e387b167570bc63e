package org.securecloudlab.scenario.hosts.size;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.Host;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.statistics.MeanEstimate;
import org.securecloudlab.scenario.hosts.CloudVariant;
import org.securecloudlab.scenario.hosts.HostKinds;
import org.securecloudlab.scenario.hosts.HostKinds.HostKind;
import org.securecloudlab.scenario.hosts.HostStop;
import org.securecloudlab.scenario.hosts.HostStops;

/** Judges candidates: so many hosts of each kind. */
final class Candidates {
    private final SizeQuestion question;
    private final List<HostKind> kinds;
    private final Cloud bare;
    private final List<List<Arrival>> draws = new ArrayList<>();

    /**
     * A judged candidate.
     *
     * @param failingShare over replications
     * @param peaks in the order of {@link UsePeaks#RESOURCES}
     * @param stops what failed requests lacked, most frequent first
     */
    record Judged(MeanEstimate failingShare, List<MeanEstimate> peaks, List<HostStop> stops) {}

    Candidates(Cloud cloud, SizeQuestion question) {
        this.question = question;
        this.kinds = question.kinds().stream()
                .map(kind -> HostKinds.like(cloud, kind.model()))
                .toList();
        this.bare = CloudVariant.withoutHosts(cloud);
        for (int replication = 0; replication < question.replications(); replication++) {
            RandomStreams streams = RandomStreams.ofReplication(question.seed(), replication);
            draws.add(question.workload().draw(streams, replication));
        }
    }

    /** Whether the upper end of the interval is low enough. */
    boolean suffices(int[] hosts) {
        return judge(hosts).failingShare().high() <= question.failingShare();
    }

    /** Whether few enough requests of one replication fail, whatever the others say. */
    boolean sufficesIn(int replication, int[] hosts) {
        return Trial.run(cloud(hosts), question, draws.get(replication)).failingShare() <= question.failingShare();
    }

    private Cloud cloud(int[] hosts) {
        int[] left = afterLoss(hosts);
        Cloud cloud = bare;
        for (int kind = 0; kind < left.length; kind++) {
            cloud = HostKinds.added(cloud, kinds.get(kind), "host-" + (kind + 1), left[kind]);
        }
        return cloud;
    }

    Judged judge(int[] hosts) {
        Cloud cloud = cloud(hosts);
        List<Trial.Outcome> outcomes = new ArrayList<>();
        for (List<Arrival> draw : draws) {
            outcomes.add(Trial.run(cloud, question, draw));
        }
        return new Judged(
                MeanEstimate.of(outcomes.stream()
                        .mapToDouble(Trial.Outcome::failingShare)
                        .toArray()),
                peaks(outcomes),
                stops(outcomes));
    }

    private static List<MeanEstimate> peaks(List<Trial.Outcome> outcomes) {
        List<MeanEstimate> peaks = new ArrayList<>();
        for (int resource = 0; resource < UsePeaks.RESOURCES.size(); resource++) {
            int which = resource;
            peaks.add(MeanEstimate.of(outcomes.stream()
                    .mapToDouble(outcome -> outcome.peaks().get(which))
                    .toArray()));
        }
        return peaks;
    }

    private static List<HostStop> stops(List<Trial.Outcome> outcomes) {
        HostStops all = new HostStops();
        outcomes.forEach(outcome -> all.addAll(outcome.stops()));
        return all.mostFirst();
    }

    /** The hosts that are left when a zone, or the largest hosts, are lost. */
    private int[] afterLoss(int[] hosts) {
        int[] left = hosts.clone();
        if (question.zones() > 0) {
            for (int kind = 0; kind < left.length; kind++) {
                left[kind] -= (left[kind] + question.zones() - 1) / question.zones();
            }
        }
        int lost = question.lostHosts();
        for (int kind : largestFirst()) {
            int taken = Math.min(lost, left[kind]);
            left[kind] -= taken;
            lost -= taken;
        }
        return left;
    }

    private List<Integer> largestFirst() {
        List<Integer> order = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            order.add(kind);
        }
        order.sort(Comparator.comparingLong((Integer kind) ->
                        kinds.get(kind).host().inventory(Host.MEMORY_MB).capacity())
                .reversed());
        return order;
    }
}
