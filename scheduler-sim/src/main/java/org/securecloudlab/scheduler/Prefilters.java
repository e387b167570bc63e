package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.securecloudlab.cloud.Sentence;

/**
 * nova's request pre-filters that an operator may turn on: they become aggregates in the question to placement
 * (nova/scheduler/request_filter.py: require_tenant_aggregate, isolate_aggregates). Those for zones and disabled
 * computes are always on and stand in {@link CapacityQuery}; those that ask for traits of the host are {@link HostTraits}.
 */
final class Prefilters {
    static final SchedulerOption<Boolean> TENANT_AGGREGATES =
            SchedulerOption.bool("scheduler.limit_tenants_to_placement_aggregate", false);
    static final SchedulerOption<Boolean> TENANT_AGGREGATE_REQUIRED =
            SchedulerOption.bool("scheduler.placement_aggregate_required_for_tenants", false);
    static final SchedulerOption<Boolean> ISOLATED_AGGREGATES =
            SchedulerOption.bool("scheduler.enable_isolated_aggregate_filtering", false);

    private static final String TENANT_KEY = "filter_tenant_id";
    private static final String TRAIT_KEY = "trait:";

    private Prefilters() {}

    /**
     * One that is on.
     *
     * @param option the option that turns it on
     * @param asked what it asks of a host, for messages
     * @param isMembership whether it asks to be in an aggregate ({@code member_of}); else it asks not to be in some
     * @param admits whether placement may offer a provider in these aggregates
     */
    record Prefilter(String option, Sentence asked, boolean isMembership, Predicate<List<HostAggregate>> admits) {}

    static List<Prefilter> of(RequestContext request, SortedSet<String> required, Predicate<String> anyHostIn) {
        List<Prefilter> filters = new ArrayList<>();
        if (request.option(TENANT_AGGREGATES)) {
            tenant(request, anyHostIn).ifPresent(filters::add);
        }
        if (request.option(ISOLATED_AGGREGATES)) {
            filters.add(new Prefilter(
                    ISOLATED_AGGREGATES.name(),
                    Sentence.of("scheduler.why.no-foreign-traits", "no aggregate for traits that are not asked"),
                    false,
                    aggregates -> aggregates.stream().noneMatch(aggregate -> isIsolated(aggregate, required))));
        }
        return filters;
    }

    // A project without an aggregate of its own may go anywhere, unless one is required.
    private static Optional<Prefilter> tenant(RequestContext request, Predicate<String> anyHostIn) {
        String project = request.spec().projectId();
        if (!anyHostIn.test(project) && !request.option(TENANT_AGGREGATE_REQUIRED)) {
            return Optional.empty();
        }
        return Optional.of(new Prefilter(
                TENANT_AGGREGATES.name(),
                Sentence.of("scheduler.why.aggregate-of", "an aggregate of project {0}", project),
                true,
                aggregates -> aggregates.stream().anyMatch(aggregate -> isOf(aggregate, project))));
    }

    // nova looks for the project among all values of an aggregate that has a key for tenants, whichever key carries it.
    static boolean isOf(HostAggregate aggregate, String project) {
        return aggregate.metadata().containsValue(project)
                && aggregate.metadata().keySet().stream().anyMatch(key -> key.startsWith(TENANT_KEY));
    }

    private static boolean isIsolated(HostAggregate aggregate, Set<String> required) {
        Set<String> wanted = new TreeSet<>();
        aggregate.metadata().forEach((key, value) -> {
            if (key.startsWith(TRAIT_KEY) && value.equals("required")) {
                wanted.add(key.substring(TRAIT_KEY.length()));
            }
        });
        return !required.containsAll(wanted);
    }
}
