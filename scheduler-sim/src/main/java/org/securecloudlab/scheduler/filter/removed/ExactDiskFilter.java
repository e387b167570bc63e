package org.securecloudlab.scheduler.filter.removed;

import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;

/** Passes hosts whose free disk is exactly what is asked, swap included (last rule: nova 17). */
public final class ExactDiskFilter implements HostFilter {

    @Override
    public NovaRelease.Span releases() {
        return new NovaRelease.Span(NovaRelease.JUNO, NovaRelease.QUEENS);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        long asked = Overcommit.diskMiB(request.spec().flavor());
        return HostTest.of(
                host -> host.freeDiskMiB() == asked,
                "exactly " + asked + " MiB of disk free",
                host -> host.freeDiskMiB() + " MiB");
    }
}
