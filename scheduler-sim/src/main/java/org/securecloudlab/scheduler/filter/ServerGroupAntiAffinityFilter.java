package org.securecloudlab.scheduler.filter;

import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.RequestGroup;

/**
 * For groups with policy anti-affinity: passes a host that holds fewer members than {@code max_server_per_host} (1 unless the group has
 * that rule), and the host that the instance is on already. It trusts the host's instance list, not the group's host list
 * (nova/scheduler/filters/affinity_filter.py, _GroupAntiAffinityFilter).
 */
public final class ServerGroupAntiAffinityFilter implements HostFilter {
    private static final String POLICY = "anti-affinity";

    @Override
    public HostTest prepare(RequestContext request) {
        return request.group()
                .filter(group -> group.hasPolicy(POLICY))
                .map(group -> test(request, group))
                .orElse(HostTest.ALL);
    }

    private static HostTest test(RequestContext request, RequestGroup group) {
        int limit = group.maxServerPerHost().orElse(1);
        int[] members = request.membersByHost();
        int[] current = request.hosts().holding(request.instanceId());
        return HostTest.of(
                host -> members[host.index()] < limit || contains(current, host.index()),
                "fewer than " + limit + " members of the server group",
                host -> members[host.index()] + " members of it");
    }

    private static boolean contains(int[] indexes, int wanted) {
        for (int index : indexes) {
            if (index == wanted) {
                return true;
            }
        }
        return false;
    }
}
