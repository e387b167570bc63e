package org.securecloudlab.scheduler.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.securecloudlab.cloud.oslo.Reading;
import org.securecloudlab.cloud.review.Finding;
import org.securecloudlab.cloud.review.Fix;
import org.securecloudlab.cloud.review.ReadingValue;
import org.securecloudlab.cloud.review.RuleInfo;
import org.securecloudlab.cloud.review.ServiceConfig;

/** The filters that a configuration turns on. */
final class EnabledFilters {
    private static final String GROUP = "filter_scheduler";
    private static final String KEY = "enabled_filters";

    private EnabledFilters() {}

    /** The option, when it can be read. */
    static Optional<Reading> reading(ServiceConfig nova) {
        return nova.option(GROUP, KEY);
    }

    /** Each name once, in the order of the option. */
    static List<String> names(ServiceConfig nova) {
        return reading(nova).stream()
                .flatMap(reading -> ReadingValue.items(reading).stream())
                .distinct()
                .toList();
    }

    /** A finding for each filter that is among the given ones. */
    static Stream<Finding> named(ServiceConfig nova, RuleInfo rule, Set<String> filters) {
        return each(nova, rule, filters::contains);
    }

    /** A finding for each filter of a kind. */
    static Stream<Finding> each(ServiceConfig nova, RuleInfo rule, Predicate<String> kind) {
        return reading(nova).stream()
                .flatMap(reading -> names(nova).stream().filter(kind).map(name -> rule.on(nova, reading, name)
                        .fix(Fix.drop(reading, name))));
    }
}
