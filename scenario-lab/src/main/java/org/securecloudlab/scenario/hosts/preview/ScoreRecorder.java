package org.securecloudlab.scenario.hosts.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.securecloudlab.scenario.hosts.preview.HostVerdict.Score;
import org.securecloudlab.scheduler.HostList;
import org.securecloudlab.scheduler.HostLoad;
import org.securecloudlab.scheduler.PassObserver;
import org.securecloudlab.scheduler.Ranking;
import org.securecloudlab.scheduler.explain.FunnelStep;

/** Writes down funnel and scores of the first instance of a request. */
final class ScoreRecorder implements PassObserver {
    private final List<HostLoad> hosts;
    private final List<FunnelStep> funnel = new ArrayList<>();
    private final List<HostVerdict> ranked = new ArrayList<>();
    private List<Weighed> weighers = List.of();
    private boolean isFirst;

    ScoreRecorder(List<HostLoad> hosts) {
        this.hosts = hosts;
    }

    List<FunnelStep> funnel() {
        return funnel;
    }

    /** Weighed hosts, the best first. */
    List<HostVerdict> ranked() {
        return ranked;
    }

    @Override
    public boolean isWatching() {
        return true;
    }

    @Override
    public void begin(int instanceIndex) {
        isFirst = instanceIndex == 0;
    }

    @Override
    public void preselected(int[] before, int[] after, boolean filtersSkipped) {
        if (isFirst) {
            funnel.add(new FunnelStep("placement", before.length));
        }
    }

    @Override
    public void filtered(String filter, int[] before, int[] after) {
        if (isFirst) {
            funnel.add(new FunnelStep(filter, after.length));
        }
    }

    @Override
    public void weighed(List<Weighed> details) {
        weighers = details;
    }

    @Override
    public void ranked(Ranking ranking, HostList sorted) {
        if (!isFirst) {
            return;
        }
        for (int place : ranking.places()) {
            List<Score> scores = new ArrayList<>();
            for (Weighed weigher : weighers) {
                double added =
                        weigher.normalised().get(place) * weigher.multipliers().get(place);
                scores.add(new Score(weigher.weigher(), weigher.raw().get(place), added));
            }
            String host = hosts.get(ranking.survivors().get(place)).host();
            ranked.add(new HostVerdict(host, Optional.empty(), OptionalDouble.of(ranking.weight(place)), scores));
        }
    }
}
