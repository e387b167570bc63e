package org.securecloudlab.scheduler.filter;

import org.securecloudlab.scheduler.HostFilter;
import org.securecloudlab.scheduler.HostTest;
import org.securecloudlab.scheduler.RequestContext;

/**
 * Passes every host (nova/scheduler/filters/all_hosts_filter.py).
 */
public final class AllHostsFilter implements HostFilter {

    @Override
    public boolean oncePerRequest() {
        return true;
    }

    @Override
    public HostTest prepare(RequestContext request) {
        return HostTest.ALL;
    }
}
