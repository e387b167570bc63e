package org.securecloudlab.scheduler.weigher;

import java.util.Optional;
import java.util.stream.IntStream;
import org.securecloudlab.scheduler.HostScore;
import org.securecloudlab.scheduler.HostWeigher;
import org.securecloudlab.scheduler.MemberCounts;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.search.FewScores;

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
    default Optional<FewScores> fewScores(RequestContext request) {
        return Optional.of(scores(request));
    }

    private FewScores scores(RequestContext request) {
        if (request.group().filter(group -> group.hasPolicy(policy())).isEmpty()) {
            return FewScores.NONE;
        }
        MemberCounts members = request.memberCounts();
        return new FewScores(
                members.hosts(),
                IntStream.of(members.counts()).mapToDouble(this::score).toArray());
    }

    @Override
    default HostScore prepare(RequestContext request) {
        FewScores scores = scores(request);
        return scores.isEmpty() ? HostScore.ZERO : host -> scores.of(host.index());
    }
}
