package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.explain.Reason;
import org.securecloudlab.scheduler.explain.Refusal;

/** Works out, host by host, which rule refuses a request and why. Costs nothing unless asked. */
final class Explanation {
    private final HostTable hosts;
    private final List<HostFilter> filters;
    /** By host; nothing for those that pass. */
    private final @Nullable Refusal[] refusals;

    Explanation(HostTable hosts, List<HostFilter> filters) {
        this.hosts = hosts;
        this.filters = filters;
        this.refusals = new Refusal[hosts.size()];
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
        List<Refusal> inOrder = new ArrayList<>(refusals.length);
        for (Refusal refusal : refusals) {
            if (refusal != null) {
                inOrder.add(refusal);
            }
        }
        return inOrder;
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
        int[] before = list.toArray();
        try {
            keep(list, filter.name(), filter.prepare(request));
        } catch (IllegalArgumentException | SchedulingException e) {
            // The request fails as a whole: no host is left to anybody.
            Reason reason = new Reason(
                    Sentence.of("scheduler.why.judged", "a request that the filter can judge"),
                    Sentence.plain(String.valueOf(e.getMessage())));
            Arrays.stream(before).forEach(index -> refuse(hosts.get(index), filter.name(), reason));
            list.keep(index -> false);
        }
    }

    private void keep(HostList list, String rule, HostTest test) {
        list.keep(index -> {
            HostState host = hosts.get(index);
            boolean passes = test.passes(host);
            if (!passes) {
                refuse(host, rule, test.reason(host));
            }
            return passes;
        });
    }

    private void refuse(HostState host, String rule, Reason reason) {
        refusals[host.index()] = new Refusal(host.key(), rule, reason.asked(), reason.found());
    }
}
