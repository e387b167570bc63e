package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Works out, host by host, which rule refuses a request and why. Costs nothing unless asked. */
final class Explanation {
    private final HostTable hosts;
    private final List<HostFilter> filters;
    private final List<Found> refusals = new ArrayList<>();

    private record Found(int host, Refusal refusal) {}

    Explanation(HostTable hosts, List<HostFilter> filters) {
        this.hosts = hosts;
        this.filters = filters;
    }

    /** For the first instance of the request, in host order. */
    List<Refusal> of(RequestContext request, PlacementService.Query placement) {
        int[] candidates = placement.candidates();
        refuseOthers(candidates, placement);
        Preselection preselection = new Preselection(request.spec());
        HostList list = HostList.of(candidates);
        if (preselection.isNeeded()) {
            keep(list, Preselection.RULE, preselection.test());
        }
        if (!preselection.skipsFilters()) {
            filters.forEach(filter -> judge(filter, list, request));
        }
        return refusals.stream()
                .sorted(Comparator.comparingInt(Found::host))
                .map(Found::refusal)
                .toList();
    }

    private void refuseOthers(int[] candidates, PlacementService.Query placement) {
        int next = 0;
        for (int index = 0; index < hosts.size(); index++) {
            if (next < candidates.length && candidates[next] == index) {
                next++;
            } else {
                refuse(hosts.get(index), Selection.PLACEMENT, placement.reason(hosts.get(index)));
            }
        }
    }

    private void judge(HostFilter filter, HostList list, RequestContext request) {
        if (list.size() == 0 || (request.spec().isRebuild() && !filter.onRebuild())) {
            return;
        }
        try {
            keep(list, filter.name(), filter.prepare(request));
        } catch (IllegalArgumentException | SchedulingException e) {
            // The request fails as a whole: no host is left to anybody.
            Reason reason = new Reason("a request that the filter can judge", String.valueOf(e.getMessage()));
            keep(list, filter.name(), new HostTest() {
                @Override
                public boolean passes(HostState host) {
                    return false;
                }

                @Override
                public Reason reason(HostState host) {
                    return reason;
                }
            });
        }
    }

    private void keep(HostList list, String rule, HostTest test) {
        for (int index : list.toArray()) {
            HostState host = hosts.get(index);
            if (!test.passes(host)) {
                refuse(host, rule, test.reason(host));
            }
        }
        list.keep(hosts, test);
    }

    private void refuse(HostState host, String rule, Reason reason) {
        refusals.add(new Found(host.index(), new Refusal(host.key(), rule, reason.asked(), reason.found())));
    }
}
