package org.securecloudlab.scheduler.filter.removed;

import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;

/** Passes hosts with enough disk, swap included, after the allocation ratio, which must not be needed for one instance alone (last rule: nova 19). */
public final class DiskFilter implements HostFilter {

    @Override
    public NovaRelease.Span releases() {
        return new NovaRelease.Span(NovaRelease.FOLSOM, NovaRelease.STEIN);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        return Overcommit.disk(request.spec().flavor())
                .test(host -> host.facts().diskAllocationRatio());
    }
}
