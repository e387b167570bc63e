package org.securecloudlab.scheduler.filter.removed;

import org.securecloudlab.scheduler.HostAggregate;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;

/** {@link DiskFilter} with the smallest ratio that the host's aggregates carry under {@code disk_allocation_ratio} (last rule: nova 21). */
public final class AggregateDiskFilter implements HostFilter {

    @Override
    public NovaRelease.Span releases() {
        return new NovaRelease.Span(NovaRelease.JUNO, NovaRelease.USSURI);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        return Overcommit.disk(request.spec().flavor())
                .test(host -> HostAggregate.smallestNumber(host.aggregates(), "disk_allocation_ratio")
                        .orElse(host.facts().diskAllocationRatio()));
    }
}
