package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.securecloudlab.scheduler.explain.FunnelStep;
import org.securecloudlab.scheduler.search.Candidates;
import org.securecloudlab.scheduler.search.Census;
import org.securecloudlab.scheduler.search.HostSearch;

/** The funnel of a refused request as a pass over all hosts would have counted it, from counts of hosts by state. */
final class QuickFunnel {
    private final HostSearch search;
    private final HostKinds kinds;
    private final List<FunnelStep> funnel = new ArrayList<>();

    private BitSet counted = new BitSet();
    private int count;

    QuickFunnel(HostSearch search, HostKinds kinds) {
        this.search = search;
        this.kinds = kinds;
    }

    List<FunnelStep> of(RequestContext request, QuickShape shape) {
        QuickGroup rules = QuickGroup.of(List.of(), request);
        int left = add(Selection.PLACEMENT, left(shape.query(), shape.offered(), rules));
        for (QuickShape.Step step : shape.steps()) {
            if (left == 0) {
                break;
            }
            if (step.filter().readsGroup() && request.group().isPresent()) {
                rules = rules.and(step.filter().prepare(request));
            }
            left = add(step.filter().name(), left(shape.query(), step.left(), rules));
        }
        return funnel;
    }

    private int add(String rule, int left) {
        funnel.add(new FunnelStep(rule, left));
        return left;
    }

    private int left(CapacityQuery query, BitSet passing, QuickGroup rules) {
        if (rules.only().isPresent()) {
            return (int) Arrays.stream(rules.only().get())
                    .filter(host -> !rules.excludes(host) && isIn(query, passing, host))
                    .count();
        }
        int excluded = (int) Arrays.stream(rules.excluded())
                .filter(host -> isIn(query, passing, host))
                .count();
        return all(query, passing) - excluded;
    }

    private boolean isIn(CapacityQuery query, BitSet passing, int host) {
        return passing.get(kinds.kind(host)) && query.hasRoom(host);
    }

    @SuppressWarnings("ReferenceEquality") // filters that refuse no kind hand the set on
    private int all(CapacityQuery query, BitSet passing) {
        if (passing != counted) {
            counted = passing;
            count = (int) Census.count(search, new Candidates(passing, query.rooms()));
        }
        return count;
    }
}
