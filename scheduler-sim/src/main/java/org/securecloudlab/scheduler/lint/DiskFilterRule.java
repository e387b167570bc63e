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
 * The guide warns of it by name (guide S6).
 */
public final class DiskFilterRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-FILTER-DISK",
            Severity.MEDIUM,
            Area.SCHEDULING,
            "guide S6",
            Guide.SCHEDULING,
            "DiskFilter can oversubscribe disk; it needs tested quotas, above all on thin " + "storage.");
    private static final Set<String> FILTERS = Set.of("DiskFilter");

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
