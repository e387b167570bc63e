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
 * Filters that read {@code different_host}, {@code same_host} and {@code build_near_host_ip} (guide S7).
 */
public final class HintFilterRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-FILTER-HINTS",
            Severity.LOW,
            Area.SCHEDULING,
            "guide S7",
            Guide.SCHEDULING,
            "The filter acts on scheduler hints that users supply, which lets them probe or steer" + " placement.");
    private static final Set<String> FILTERS =
            Set.of("DifferentHostFilter", "SameHostFilter", "SimpleCIDRAffinityFilter");

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
