package org.securecloudlab.scheduler.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Flavor;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.RequestSpec;
import org.securecloudlab.scheduler.SchedulerRules;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.explain.Refusal;

/**
 * The order of the filters: cheap ones that refuse many hosts save work for those behind them. Judged by one request of each flavor on the cloud as it is:
 * hosts looked at, times the filter's cost, in the configured order and in the best order that a greedy choice finds.
 */
final class OrderCheck {
    private static final double WORTH_SAYING = 0.10;

    private final List<String> filters;
    private final List<Set<String>> candidates = new ArrayList<>();
    private final List<Map<String, Set<String>>> refused = new ArrayList<>();

    private OrderCheck(ReviewedCloud reviewed, List<String> filters) {
        this.filters = filters;
        NovaScheduler scheduler = NovaScheduler.of(reviewed.cloud());
        for (Flavor flavor : reviewed.cloud().flavors()) {
            judge(scheduler, RequestSpec.of("example", flavor, Optional.empty(), ""), reviewed);
        }
    }

    static List<Finding> findings(ReviewedCloud reviewed) {
        List<String> filters = reviewed.filters().stream().distinct().toList();
        return filters.size() < 2 ? List.of() : new OrderCheck(reviewed, filters).findings();
    }

    /** Each filter alone, so that its refusals do not hide behind those before it. */
    private void judge(NovaScheduler scheduler, RequestSpec request, ReviewedCloud reviewed) {
        Map<String, Set<String>> byFilter = new HashMap<>();
        Set<String> offered = new HashSet<>();
        reviewed.cloud().hosts().forEach(host -> offered.add(host.key()));
        try {
            for (String filter : filters) {
                scheduler.configure(SchedulerRules.ENABLED_FILTERS.name(), filter);
                Set<String> hosts = new HashSet<>();
                for (Refusal refusal : scheduler.explain(request)) {
                    if (refusal.rule().equals(filter)) {
                        hosts.add(refusal.host());
                    } else {
                        offered.remove(refusal.host());
                    }
                }
                byFilter.put(filter, hosts);
            }
        } catch (SchedulingException e) {
            return; // nova refuses the request before the filters
        }
        candidates.add(offered);
        refused.add(byFilter);
    }

    private List<Finding> findings() {
        List<String> best = greedy();
        double now = cost(filters);
        double then = cost(best);
        if (now == 0 || (now - then) / now < WORTH_SAYING) {
            return List.of();
        }
        return List.of(new Finding(
                "order",
                Finding.Severity.NOTE,
                filters,
                "The order of the filters wastes work: another one needs about " + Math.round((now - then) / now * 100)
                        + " % less of it for the flavors of this cloud",
                "enabled_filters = " + String.join(",", best),
                ""));
    }

    private double cost(List<String> order) {
        double cost = 0;
        for (int request = 0; request < candidates.size(); request++) {
            Set<String> left = new HashSet<>(candidates.get(request));
            for (String filter : order) {
                cost += (double) left.size() * FilterCatalogue.of(filter).cost();
                left.removeAll(refused.get(request).getOrDefault(filter, Set.of()));
            }
        }
        return cost;
    }

    /** Always the filter next that refuses most for its cost; equal ones keep their order. */
    private List<String> greedy() {
        List<String> open = new ArrayList<>(filters);
        List<String> order = new ArrayList<>();
        while (!open.isEmpty()) {
            String next = open.get(0);
            for (String filter : open) {
                if (worth(filter) > worth(next)) {
                    next = filter;
                }
            }
            open.remove(next);
            order.add(next);
        }
        return order;
    }

    private double worth(String filter) {
        long hosts = refused.stream()
                .mapToLong(byFilter -> byFilter.getOrDefault(filter, Set.of()).size())
                .sum();
        return (double) hosts / FilterCatalogue.of(filter).cost();
    }
}
