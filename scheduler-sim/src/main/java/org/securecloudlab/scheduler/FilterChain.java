package org.securecloudlab.scheduler;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.securecloudlab.scheduler.explain.FunnelStep;

/** Runs the filters in order on the survivors of the one before (nova/filters.py, BaseFilterHandler.get_filtered_objects). */
final class FilterChain {
    private final HostTable hosts;
    private final List<HostFilter> filters;

    FilterChain(HostTable hosts, List<HostFilter> filters) {
        this.hosts = hosts;
        this.filters = filters;
    }

    /** Leaves in the list who passes; adds a step to the funnel for every filter that ran. */
    void run(HostList list, RequestContext request, int instanceIndex, List<FunnelStep> funnel, PassObserver observer) {
        Preselection preselection = new Preselection(request.spec());
        boolean leavesNobody = preselection.leavesNobody(list, hosts);
        preselect(list, preselection, funnel, observer);
        if (preselection.skipsFilters() || leavesNobody) {
            return;
        }
        for (HostFilter filter : filters) {
            if (instanceIndex > 0 && filter.oncePerRequest()) {
                continue;
            }
            int[] before = observer.isWatching() ? list.toArray() : NOBODY;
            keep(filter, list, request);
            funnel.add(new FunnelStep(filter.name(), list.size()));
            if (observer.isWatching()) {
                observer.filtered(filter.name(), before, list.toArray());
            }
            if (list.size() == 0) {
                return;
            }
        }
    }

    private void keep(HostFilter filter, HostList list, RequestContext request) {
        try {
            HostTest test = test(filter, list, request);
            if (test != HostTest.ALL) {
                list.keep(hosts, test);
            }
        } catch (IllegalArgumentException e) {
            throw SchedulingException.inFilter(filter, String.valueOf(e.getMessage()));
        }
    }

    private static final int[] NOBODY = {};

    private void preselect(HostList list, Preselection preselection, List<FunnelStep> funnel, PassObserver observer) {
        int[] before = observer.isWatching() ? list.toArray() : NOBODY;
        if (preselection.isNeeded()) {
            list.keep(hosts, preselection.test());
            if (preselection.namesHosts()) {
                Set<Integer> seen = new HashSet<>(); // nova makes a map of them then, in which a host is once
                list.keep(seen::add);
            }
            funnel.add(new FunnelStep(Preselection.RULE, list.size()));
        }
        if (observer.isWatching()) {
            observer.preselected(before, list.toArray(), preselection.skipsFilters());
        }
    }

    private static HostTest test(HostFilter filter, HostList list, RequestContext request) {
        boolean judges =
                list.size() > 0 && (filter.onRebuild() || !request.spec().isRebuild());
        return judges ? filter.prepare(request) : HostTest.ALL;
    }
}
