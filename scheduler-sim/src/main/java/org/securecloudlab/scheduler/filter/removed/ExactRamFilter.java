package org.securecloudlab.scheduler.filter.removed;

import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;

/** Passes hosts whose free memory is exactly what is asked (last rule: nova 17). */
public final class ExactRamFilter implements HostFilter {

    @Override
    public NovaRelease.Span releases() {
        return new NovaRelease.Span(NovaRelease.JUNO, NovaRelease.QUEENS);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        long asked = request.spec().flavor().ramMiB();
        return HostTest.of(
                host -> host.freeRamMiB() == asked,
                Sentence.of("scheduler.why.exactly-memory", "exactly {0} MiB free", asked),
                host -> Sentence.plain(host.freeRamMiB() + " MiB"));
    }
}
