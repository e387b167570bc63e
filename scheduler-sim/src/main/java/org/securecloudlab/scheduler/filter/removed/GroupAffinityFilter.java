package org.securecloudlab.scheduler.filter.removed;

import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.explain.Why;

/** For the group that a hint made (policy {@code legacy}): passes hosts in the group's host list (last rule: nova 2014.2). The Security Guide warns that the two filters of this kind conflict. */
public final class GroupAffinityFilter implements HostFilter {

    @Override
    public NovaRelease.Span releases() {
        return new NovaRelease.Span(NovaRelease.HAVANA, NovaRelease.JUNO);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        Set<String> hosts = request.group()
                .filter(group -> group.hasPolicy("legacy"))
                .map(group -> Set.copyOf(group.hosts()))
                .orElse(Set.of());
        return HostTest.of(
                host -> hosts.isEmpty() || hosts.contains(host.name()),
                Sentence.of("scheduler.why.in-group", "a host in the group's"),
                host -> Why.names(new TreeSet<>(hosts)));
    }
}
