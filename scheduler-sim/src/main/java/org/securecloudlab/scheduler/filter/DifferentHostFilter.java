package org.securecloudlab.scheduler.filter;

import java.util.BitSet;
import java.util.List;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;

/**
 * Passes hosts that hold none of the instances that the hint {@code different_host} names;
 * without the hint, every host (nova/scheduler/filters/affinity_filter.py).
 */
public final class DifferentHostFilter implements HostFilter {

    @Override
    public boolean oncePerRequest() {
        return true;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.ESSEX);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        List<String> wanted = request.spec().hints().getOrDefault("different_host", List.of());
        if (Hints.isFalsy(wanted)) {
            return HostTest.ALL;
        }
        BitSet holding = Hints.hostsHolding(wanted, request.hosts());
        return HostTest.of(
                host -> !holding.get(host.index()),
                Sentence.of(
                        "scheduler.why.with-none", "a host with none of the instances {0}", String.join(", ", wanted)),
                host -> Hints.common(wanted, host));
    }
}
