package org.securecloudlab.scheduler.filter.removed;

import org.securecloudlab.cloud.Sentence;
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
                Sentence.of("scheduler.why.exactly-disk", "exactly {0} MiB of disk free", asked),
                host -> Sentence.plain(host.freeDiskMiB() + " MiB"));
    }
}
