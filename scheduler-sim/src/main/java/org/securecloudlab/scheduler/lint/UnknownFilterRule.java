package org.securecloudlab.scheduler.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.cloud.review.Area;
import org.securecloudlab.cloud.review.ConfigRule;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Guide;
import org.securecloudlab.cloud.review.ReadingValue;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.ServiceConfig;
import org.securecloudlab.cloud.review.Severity;

/**
 * A bare class name, with case, of nova's own filters or of one that {@code available_filters} brings along; nova raises
 * SchedulerHostFilterNotFound for any other.
 */
public final class UnknownFilterRule implements ConfigRule {
    private static final RuleInfo INFO = RuleInfo.of(
            "NOVA-FILTER-UNKNOWN",
            Severity.MEDIUM,
            Area.SCHEDULING,
            "nova source",
            Guide.SCHEDULING,
            "The scheduler of today has no filter of this name and refuses to start.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> judge(Configuration configuration) {
        return configuration.nova().stream()
                .flatMap(nova -> {
                    Set<String> known = known(nova, configuration);
                    return EnabledFilters.each(nova, INFO, name -> !known.contains(name));
                })
                .map(finding -> FilterHistory.about(finding.value().textValue())
                        .map(finding::note)
                        .orElse(finding))
                .toList();
    }

    private static Set<String> known(ServiceConfig nova, Configuration configuration) {
        Set<String> known =
                new TreeSet<>(FilterHistory.of(configuration.release().filterVersion()));
        nova.option("filter_scheduler", "available_filters").stream()
                .flatMap(reading -> ReadingValue.items(reading).stream())
                .map(path -> path.substring(path.lastIndexOf('.') + 1))
                .forEach(known::add);
        return known;
    }
}
