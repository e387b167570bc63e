package org.securecloudlab.scheduler.filter.removed;

import org.securecloudlab.scheduler.HostAggregate;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;

/** {@link CoreFilter} with the smallest ratio that the host's aggregates carry under {@code cpu_allocation_ratio} (last rule: nova 21). */
public final class AggregateCoreFilter implements HostFilter {

    @Override
    public NovaRelease.Span releases() {
        return new NovaRelease.Span(NovaRelease.HAVANA, NovaRelease.USSURI);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        return Overcommit.core(request.spec().flavor())
                .test(host -> HostAggregate.smallestNumber(host.aggregates(), "cpu_allocation_ratio")
                        .orElse(host.facts().cpuAllocationRatio()));
    }
}
