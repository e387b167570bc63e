package org.securecloudlab.scheduler.filter;

import java.util.List;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.SchedulerOption;

/**
 * Passes hosts with fewer I/O operations than a limit; the limit is {@code max_io_ops_per_host}
 * (nova/scheduler/filters/io_ops_filter.py).
 */
public final class IoOpsFilter implements HostFilter {
    static final SchedulerOption<Integer> LIMIT = SchedulerOption.integer("filter_scheduler.max_io_ops_per_host", 8, 0);

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
                host -> host.numIoOps() < limit,
                limit == 1
                        ? Sentence.of("scheduler.why.no-io", "no I/O operation")
                        : Sentence.of("scheduler.why.fewer-io", "fewer than {0} I/O operations", limit),
                host -> Sentence.plain(host.numIoOps() + ""));
    }
}
