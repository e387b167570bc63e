package org.securecloudlab.scheduler.weigher;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.HostWeigher;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;

/**
 * For groups with policy soft-anti-affinity: fewer members on the host are better (nova/scheduler/weights/affinity.py).
 */
public final class ServerGroupSoftAntiAffinityWeigher implements HostWeigher {
    private static final String POLICY = "soft-anti-affinity";
    private static final SchedulerOption<Double> MULTIPLIER =
            SchedulerOption.decimal("filter_scheduler.soft_anti_affinity_weight_multiplier", 1.0, 0.0);

    @Override
    public int order() {
        return 5;
    }

    @Override
    public SchedulerOption<Double> multiplier() {
        return MULTIPLIER;
    }

    @Override
    public boolean readsGroup() {
        return true;
    }

    @Override
    public Optional<SortedMap<Integer, Double>> fewScores(RequestContext request) {
        SortedMap<Integer, Double> scores = new TreeMap<>();
        if (request.group().filter(group -> group.hasPolicy(POLICY)).isPresent()) {
            request.memberCounts().forEach((host, count) -> scores.put(host, 0.0 - count));
        }
        return Optional.of(scores);
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.MITAKA);
    }

    @Override
    public HostScore prepare(RequestContext request) {
        Map<Integer, Double> scores = fewScores(request).orElse(new TreeMap<>());
        return scores.isEmpty() ? HostScore.ZERO : host -> scores.getOrDefault(host.index(), 0.0);
    }
}
