package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.securecloudlab.scheduler.explain.FunnelStep;
import org.securecloudlab.scheduler.explain.Preference;
import org.securecloudlab.scheduler.explain.Refusal;
import org.securecloudlab.scheduler.explain.Remedy;

/**
 * nova's scheduling loop (nova/scheduler/manager.py, SchedulerManager._schedule): for each instance of a request filter, weigh, claim
 * and consume. Deterministic where nova is random: hosts keep their order, and the pick among the best is the first.
 */
public final class FilterScheduler {
    private final HostTable hosts;
    private final FilterChain filters;
    private final Weighing weighing;
    private final HostOrder order;
    private final List<HostFilter> enabledFilters;
    private final List<ConfiguredWeigher> weighers;

    /**
     * @throws IllegalArgumentException for filters or weighers that are configured but do not exist
     */
    public FilterScheduler(HostTable hosts, SchedulerRules rules, SchedulerOptions options) {
        this(hosts, rules, options, Optional.empty());
    }

    /**
     * With a source of random numbers: it shuffles and picks where nova does.
     *
     * @throws IllegalArgumentException for filters or weighers that are configured but do not exist
     */
    public FilterScheduler(
            HostTable hosts, SchedulerRules rules, SchedulerOptions options, Optional<RandomGenerator> random) {
        this.order = new HostOrder(options, random);
        this.hosts = hosts;
        this.enabledFilters = rules.enabledFilters(options);
        this.filters = new FilterChain(hosts, enabledFilters);
        this.weighers = rules.enabledWeighers(options).stream()
                .map(weigher -> new ConfiguredWeigher(weigher, options, hosts))
                .toList();
        this.weighing = new Weighing(hosts, weighers);
    }

    /**
     * Chooses a host for each instance, claims and consumes there; when one finds none, everything is given back. A rebuild
     * check chooses and changes nothing.
     *
     * @param alternates how many alternates are wanted for each instance
     * @throws SchedulingException when a rule fails the request; everything has been given back
     */
    public Selection select(
            RequestContext request, PlacementService.Query placement, PassObserver observer, int alternates) {
        request.askOf(placement);
        Ledger ledger = new Ledger(hosts, request, placement);
        try {
            return select(request, placement, observer, alternates, ledger);
        } finally {
            ledger.close();
        }
    }

    /** The reasons for every host that the first instance of a request would be refused by now, in host order; changes nothing. */
    public List<Refusal> explain(RequestContext request, PlacementService.Query placement) {
        request.askOf(placement);
        return new Explanation(hosts, enabledFilters).of(request, placement);
    }

    /** What would have to be different for the first instance of a refused request; the most helpful change first. */
    public List<Remedy> remedies(RequestContext request, PlacementService.Query placement) {
        request.askOf(placement);
        return new Remedies(hosts, enabledFilters).of(request, placement);
    }

    /** Which weigher makes the best host better than another, for the first instance; changes nothing. */
    Optional<Preference> preference(RequestContext request, PlacementService.Query placement, String hostKey) {
        WeigherLead lead = new WeigherLead(hosts);
        request.askOf(placement);
        Ranking ranking = pass(HostList.of(placement.candidates()), request, 0, new ArrayList<>(), lead);
        return lead.over(hostKey, ranking);
    }

    List<HostFilter> enabledFilters() {
        return enabledFilters;
    }

    List<ConfiguredWeigher> weighers() {
        return weighers;
    }

    /** Claims and consumes on a host that was chosen otherwise; false when it has no room. */
    boolean take(RequestContext request, PlacementService.Query placement, HostState host) {
        try (Ledger ledger = new Ledger(hosts, request, placement)) {
            boolean taken = ledger.claim(host);
            if (taken) {
                ledger.keep();
            }
            return taken;
        }
    }

    private Selection select(
            RequestContext request,
            PlacementService.Query placement,
            PassObserver observer,
            int alternates,
            Ledger ledger) {
        int[] candidates = placement.candidates();
        FunnelStep offered = new FunnelStep(Selection.PLACEMENT, candidates.length);
        if (candidates.length == 0 && !request.spec().isRebuild()) {
            return Selection.failed(0, List.of(offered)); // nova gives up before the first filter
        }
        HostList list = HostList.of(candidates);
        int wanted = request.spec().instanceIds().size();
        List<HostState> chosen = new ArrayList<>(wanted);
        for (int index = 0; index < wanted; index++) {
            List<FunnelStep> funnel = new ArrayList<>();
            funnel.add(offered);
            boolean needsOrder = index < wanted - 1 || alternates > 0 || observer.isWatching() || !order.isPlain();
            Ranking ranking = pass(list, request, index, funnel, observer);
            if (needsOrder) {
                list = order.of(ranking);
                observer.ranked(ranking, list);
            }
            Optional<HostState> host = claimFirst(ranking, list, needsOrder, ledger);
            if (host.isEmpty()) {
                return Selection.failed(index, funnel);
            }
            chosen.add(host.get());
        }
        List<List<HostState>> others = alternates(chosen, list, request, alternates, observer);
        ledger.keep();
        return Selection.of(chosen, others);
    }

    /**
     * For each instance up to that many hosts of the chosen host's cell that were chosen for none (nova/scheduler/manager.py,
     * _get_alternate_hosts). After several instances the hosts are filtered and weighed once more.
     */
    private List<List<HostState>> alternates(
            List<HostState> chosen, HostList last, RequestContext request, int count, PassObserver observer) {
        if (count == 0) {
            return List.of();
        }
        HostList list = last;
        if (chosen.size() > 1) {
            observer.beginAlternates();
            Ranking ranking = pass(list, request, chosen.size() - 1, new ArrayList<>(), observer);
            list = order.of(ranking);
            observer.ranked(ranking, list);
        }
        List<HostState> free = new ArrayList<>();
        for (int index : list.toArray()) {
            if (!chosen.contains(hosts.get(index))) {
                free.add(hosts.get(index));
            }
        }
        return chosen.stream()
                .map(host -> free.stream()
                        .filter(other ->
                                other.facts().cell().equals(host.facts().cell()))
                        .limit(count)
                        .toList())
                .toList();
    }

    /** Filters the list in place and weighs what is left. */
    private Ranking pass(
            HostList list, RequestContext request, int index, List<FunnelStep> funnel, PassObserver observer) {
        request.instanceIndex(index);
        observer.begin(index);
        filters.run(list, request, index, funnel, observer);
        if (observer.isWatching()) {
            observer.survived(list.toArray());
        }
        return new Ranking(list, weighing.weigh(list, request, observer));
    }

    private Optional<HostState> claimFirst(Ranking ranking, HostList list, boolean sorted, Ledger ledger) {
        if (list.size() == 0) {
            return Optional.empty();
        }
        HostState best = hosts.get(sorted ? list.get(0) : ranking.best());
        if (ledger.claim(best)) {
            return Optional.of(best);
        }
        HostList inTurn = sorted ? list : order.of(ranking);
        for (int place = 1; place < inTurn.size(); place++) {
            HostState next = hosts.get(inTurn.get(place));
            if (ledger.claim(next)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }
}
