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
 * Architecture, hypervisor and machine mode of an image (guide S7).
 */
public final class ImagePropertyFilterRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-FILTER-IMAGE-PROPS",
            Severity.INFO,
            Area.SCHEDULING,
            "guide S7",
            Guide.SCHEDULING,
            "The filter acts on image properties, which an image owner can set; it is on by "
                    + "default and useful, so only a note.");
    private static final Set<String> FILTERS = Set.of("ImagePropertiesFilter");

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
