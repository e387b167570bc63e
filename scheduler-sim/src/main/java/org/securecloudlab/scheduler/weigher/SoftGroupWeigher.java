package org.securecloudlab.scheduler.weigher;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.HostWeigher;
import org.securecloudlab.scheduler.RequestContext;

/** A weigher of groups with one policy, by the members on a host; 0 where there are none, and for everybody else. */
interface SoftGroupWeigher extends HostWeigher {

    /** The policy of the groups that it weighs. */
    String policy();

    /** The raw value of a host with so many members. */
    double score(int members);

    @Override
    default boolean readsGroup() {
        return true;
    }

    @Override
    default Optional<SortedMap<Integer, Double>> fewScores(RequestContext request) {
        SortedMap<Integer, Double> scores = new TreeMap<>();
        if (request.group().filter(group -> group.hasPolicy(policy())).isPresent()) {
            request.memberCounts().forEach((host, members) -> scores.put(host, score(members)));
        }
        return Optional.of(scores);
    }

    @Override
    default HostScore prepare(RequestContext request) {
        Map<Integer, Double> scores = fewScores(request).orElse(new TreeMap<>());
        return scores.isEmpty() ? HostScore.ZERO : host -> scores.getOrDefault(host.index(), 0.0);
    }
}
