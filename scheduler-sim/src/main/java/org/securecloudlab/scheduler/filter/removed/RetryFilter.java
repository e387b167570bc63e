package org.securecloudlab.scheduler.filter.removed;

import java.util.List;
import java.util.Set;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;

/** Passes hosts that were not tried for this request before; the internal hint {@code _nova_retry} lists them as {@code host} or {@code host/node} (last rule: nova 21; alternates replaced it). */
public final class RetryFilter implements HostFilter {

    @Override
    public NovaRelease.Span releases() {
        return new NovaRelease.Span(NovaRelease.FOLSOM, NovaRelease.USSURI);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        Set<String> tried = Set.copyOf(request.spec().hints().getOrDefault("_nova_retry", List.of()));
        return HostTest.of(
                host -> !tried.contains(host.key()),
                Sentence.of("scheduler.why.not-tried", "a host that was not tried yet"),
                host -> Sentence.of("scheduler.why.tried", "{0} was tried", host.key()));
    }
}
