package org.securecloudlab.scheduler.filter;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTable;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.RequestGroup;
import org.securecloudlab.scheduler.explain.Change;

/**
 * For groups with policy affinity: passes the hosts of the group, or every host while the group has none. It trusts the group's host
 * list, which grows as instances of one request are placed (nova/scheduler/filters/affinity_filter.py, _GroupAffinityFilter).
 */
public final class ServerGroupAffinityFilter implements HostFilter {
    private static final String POLICY = "affinity";

    @Override
    public boolean readsGroup() {
        return true;
    }

    @Override
    public Change remedy() {
        return Change.Plain.SOFT_AFFINITY;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.ICEHOUSE);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        return request.group()
                .filter(group -> group.hasPolicy(POLICY) && !group.hosts().isEmpty())
                .map(group -> test(group, request.hosts()))
                .orElse(HostTest.ALL);
    }

    private static HostTest test(RequestGroup group, HostTable table) {
        Set<String> hosts = new LinkedHashSet<>(group.hosts());
        return HostTest.of(
                HostTest.Scope.ONLY,
                hosts.stream()
                        .flatMapToInt(name -> IntStream.of(table.named(name)))
                        .sorted()
                        .toArray(),
                host -> hosts.contains(host.name()),
                Sentence.of("scheduler.why.group-host", "a host of the server group: {0}", String.join(", ", hosts)),
                host -> Sentence.plain(host.name()));
    }
}
