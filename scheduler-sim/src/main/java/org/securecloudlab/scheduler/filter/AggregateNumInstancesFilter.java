package org.securecloudlab.scheduler.filter;

import java.math.BigInteger;
import java.util.List;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;
import org.securecloudlab.scheduler.explain.Why;

/**
 * Passes hosts with fewer instances than a limit; the limit is the smallest integer that the host's aggregates carry under {@code max_instances_per_host}, else the configured one
 * (nova/scheduler/filters/num_instances_filter.py; its time: nova-specs, specs/juno/per-aggregate-filters.rst).
 */
public final class AggregateNumInstancesFilter implements HostFilter {
    private static final Sentence ASKED = Sentence.of(
            "scheduler.why.fewer-instances-limit", "fewer instances than the limit of the host's aggregates");

    @Override
    public List<SchedulerOption<?>> options() {
        return List.of(NumInstancesFilter.LIMIT);
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.JUNO);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        int configured = request.option(NumInstancesFilter.LIMIT);
        return HostTest.of(
                host -> BigInteger.valueOf(host.numInstances()).compareTo(limit(host, configured)) < 0,
                ASKED,
                host -> Why.count(host.numInstances(), limit(host, configured)));
    }

    private static BigInteger limit(HostState host, int configured) {
        return AggregateMetadata.smallest(host, "max_instances_per_host", configured);
    }
}
