package org.securecloudlab.scenario.hosts.size;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.kernel.RandomStreams;
import org.securecloudlab.kernel.statistics.MeanEstimate;
import org.securecloudlab.scenario.hosts.HostStops;

/** Judges candidates, so many hosts of each kind, by the loss that is worst for them. */
final class Candidates {
    /** Far more than sums of shares can be off by rounding. */
    private static final double SLACK = 1e-9;

    private static final Comparator<Judged> BY_FAILURES = Comparator.<Judged>comparingDouble(
                    judged -> judged.failingShare().high())
            .thenComparingDouble(judged -> judged.failingShare().mean());

    private final SizeQuestion question;
    private final NewHosts hosts;
    private final Losses losses;
    private final List<List<Arrival>> draws = new ArrayList<>();

    /**
     * A judged candidate, after the loss that makes most requests fail.
     *
     * @param failingShare over replications
     * @param peaks in the order of {@link UsePeaks#RESOURCES}
     * @param stops what failed requests lacked
     */
    record Judged(MeanEstimate failingShare, List<MeanEstimate> peaks, HostStops stops) {}

    Candidates(Cloud cloud, SizeQuestion question) {
        this.question = question;
        this.hosts = new NewHosts(cloud, question);
        this.losses = new Losses(question, hosts.kinds());
        for (int replication = 0; replication < question.replications(); replication++) {
            RandomStreams streams = RandomStreams.ofReplication(question.seed(), replication);
            draws.add(question.workload().draw(streams, replication));
        }
    }

    /** Whether the upper end of the interval is low enough, whichever hosts are lost. */
    boolean suffices(int[] counts) {
        return losses.left(counts).stream().allMatch(left -> areEnough(hosts.of(left)));
    }

    /** Gives up as soon as so many requests have failed that the mean alone is too high, whatever the rest says. */
    private boolean areEnough(Cloud cloud) {
        double[] shares = new double[draws.size()];
        double left = question.failingShare() * shares.length + SLACK;
        for (int replication = 0; replication < shares.length && left >= 0; replication++) {
            shares[replication] = Trial.failingShare(cloud, question, draws.get(replication), left);
            left -= shares[replication];
        }
        return left >= 0 && MeanEstimate.of(shares).high() <= question.failingShare();
    }

    /** Whether few enough requests of one replication fail, whatever the others say. */
    boolean sufficesIn(int replication, int[] counts) {
        double limit = question.failingShare();
        return losses.left(counts).stream()
                .allMatch(left ->
                        Trial.failingShare(hosts.of(left), question, draws.get(replication), limit + SLACK) <= limit);
    }

    Judged judge(int[] counts) {
        return losses.left(counts).stream()
                .map(left -> judgeLeft(hosts.of(left)))
                .reduce((worst, other) -> BY_FAILURES.compare(other, worst) > 0 ? other : worst)
                .orElseThrow();
    }

    private Judged judgeLeft(Cloud cloud) {
        List<Trial.Outcome> outcomes = new ArrayList<>();
        for (List<Arrival> draw : draws) {
            outcomes.add(Trial.run(cloud, hosts, question, draw));
        }
        HostStops stops = new HostStops();
        outcomes.forEach(outcome -> stops.addAll(outcome.stops()));
        return new Judged(
                MeanEstimate.of(outcomes.stream()
                        .mapToDouble(Trial.Outcome::failingShare)
                        .toArray()),
                peaks(outcomes),
                stops);
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
}
