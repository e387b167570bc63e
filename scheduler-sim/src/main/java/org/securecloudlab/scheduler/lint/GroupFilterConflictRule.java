package org.securecloudlab.scheduler.lint;

import java.util.List;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * The pair of the legacy names only (guide S5). Today's ServerGroup filters each judge only groups of their own policy and
 * do not conflict (guide S4).
 */
public final class GroupFilterConflictRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-FILTER-GROUP-CONFLICT",
            Severity.HIGH,
            Area.SCHEDULING,
            "guide S5",
            Guide.SCHEDULING,
            "The legacy GroupAffinityFilter and GroupAntiAffinityFilter contradict each other " + "when both are on.");
    private static final List<String> PAIR = List.of("GroupAffinityFilter", "GroupAntiAffinityFilter");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .filter(nova -> EnabledFilters.names(nova).containsAll(PAIR))
                .flatMap(nova -> EnabledFilters.reading(nova).stream()
                        .map(reading -> INFO.on(nova, reading, String.join(",", PAIR))
                                .fix(Fix.words("leave one of them out; today's names are ServerGroupAffinityFilter and"
                                        + " ServerGroupAntiAffinityFilter, which go together"))))
                .toList();
    }
}
