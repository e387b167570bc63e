package org.securecloudlab.scheduler.lint;

import java.util.List;
import java.util.Set;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.Severity;

/**
 * A hint is a program here: any attribute of any host can be asked for (guide S7).
 */
public final class JsonFilterRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-FILTER-JSON",
            Severity.HIGH,
            Area.SCHEDULING,
            "guide S7",
            Guide.SCHEDULING,
            "The filter evaluates a query written by the user in a scheduler hint.");
    private static final Set<String> FILTERS = Set.of("JsonFilter");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> EnabledFilters.named(nova, INFO, FILTERS))
                .toList();
    }
}
