package org.securecloudlab.scheduler.filter.removed;

import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;

/** Passes hosts whose free vCPUs are exactly those that are asked, without overcommit (last rule: nova 17). */
public final class ExactCoreFilter implements HostFilter {

    @Override
    public NovaRelease.Span releases() {
        return new NovaRelease.Span(NovaRelease.JUNO, NovaRelease.QUEENS);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        long asked = request.spec().flavor().vcpus();
        return HostTest.of(
                host -> host.facts().vcpus() != 0 && host.facts().vcpus() - host.vcpusUsed() == asked,
                Sentence.of("scheduler.why.exactly-vcpus", "exactly {0} free vCPUs", asked),
                host -> Sentence.of(
                        "scheduler.why.count-free", "{0} free", host.facts().vcpus() - host.vcpusUsed()));
    }
}
