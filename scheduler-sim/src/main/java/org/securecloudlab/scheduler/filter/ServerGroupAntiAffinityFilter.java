package org.securecloudlab.scheduler.filter;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.MemberCounts;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.RequestGroup;
import org.securecloudlab.scheduler.explain.Change;

/**
 * For groups with policy anti-affinity: passes a host that holds fewer members than {@code max_server_per_host} (1 unless the group has
 * that rule), and the host that the instance is on already. It trusts the host's instance list, not the group's host list
 * (nova/scheduler/filters/affinity_filter.py, _GroupAntiAffinityFilter).
 */
public final class ServerGroupAntiAffinityFilter implements HostFilter {
    private static final String POLICY = "anti-affinity";

    @Override
    public boolean readsGroup() {
        return true;
    }

    @Override
    public Change remedy() {
        return Change.Plain.SOFT_ANTI_AFFINITY;
    }

    @Override
    public NovaRelease.Span releases() {
        return NovaRelease.Span.since(NovaRelease.ICEHOUSE);
    }

    @Override
    public HostTest prepare(RequestContext request) {
        return request.group()
                .filter(group -> group.hasPolicy(POLICY))
                .map(group -> test(request, group))
                .orElse(HostTest.ALL);
    }

    private static HostTest test(RequestContext request, RequestGroup group) {
        int limit = group.maxServerPerHost().orElse(1);
        MemberCounts members = request.memberCounts();
        int[] current = request.hosts().holding(request.instanceId());
        IntPredicate isFull =
                host -> members.on(host) >= limit && IntStream.of(current).noneMatch(index -> index == host);
        HostTest.Scope scope = limit > 0 ? HostTest.Scope.EXCEPT : HostTest.Scope.ANY;
        return HostTest.of(
                scope,
                IntStream.of(members.hosts()).filter(isFull).toArray(),
                host -> !isFull.test(host.index()),
                limit == 1
                        ? Sentence.of("scheduler.why.no-member", "no member of the server group")
                        : Sentence.of(
                                "scheduler.why.fewer-members", "fewer than {0} members of the server group", limit),
                host -> members(members.on(host.index())));
    }

    private static Sentence members(int count) {
        return count == 1
                ? Sentence.of("scheduler.why.member", "1 member of it")
                : Sentence.of("scheduler.why.members", "{0} members of it", count);
    }
}
