package org.securecloudlab.scheduler.filter;

import java.util.List;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;

/**
 * Passes hosts with fewer instances than a limit; the limit is {@code max_instances_per_host}
 * (nova/scheduler/filters/num_instances_filter.py).
 */
public final class NumInstancesFilter implements HostFilter {
    static final SchedulerOption<Integer> LIMIT =
            SchedulerOption.integer("filter_scheduler.max_instances_per_host", 50, 1);

    @Override
    public List<SchedulerOption<?>> options() {
        return List.of(LIMIT);
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.FOLSOM);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        int limit = request.option(LIMIT);
        return HostTest.of(
                host -> host.numInstances() < limit,
                limit == 1
                        ? Sentence.of("scheduler.why.no-instance", "no instance")
                        : Sentence.of("scheduler.why.fewer-instances", "fewer than {0} instances", limit),
                host -> Sentence.plain(host.numInstances() + ""));
    }
}
