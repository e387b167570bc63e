package org.securecloudlab.scheduler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.scheduler.explain.FunnelStep;
import org.securecloudlab.scheduler.search.BestHost;
import org.securecloudlab.scheduler.search.HostSearch;
import org.securecloudlab.scheduler.search.Query;
import org.securecloudlab.scheduler.search.Term;

/**
 * Finds the host that {@link FilterScheduler} would choose, without a pass over all hosts. It speaks only for plain requests, filters that
 * judge kinds of hosts or name single ones, and weighers that depend on the host alone or single out a few; for everything else, and
 * whenever no host is left, it stands back and the whole pass decides.
 */
final class QuickPlacement {
    private final HostTable hosts;
    private final CapacityPlacement placement;
    private final List<HostFilter> filters;
    private final List<ConfiguredWeigher> weighers;
    private final Function<RequestSpec, RequestContext> contexts;
    private final HostKinds kinds;
    private final HostSearch search;
    private final IgnoredHosts ignored;
    private final QuickTerms terms;
    /** Once placement has offered some hosts only. */
    private @Nullable RoomBlocks blocks;

    private final Map<QuickShape.Key, Optional<QuickShape>> shapes = new HashMap<>();

    /**
     * What was decided.
     *
     * @param host nothing when none is left
     * @param funnel when none is left
     */
    record Answer(RequestContext request, CapacityQuery query, Optional<HostState> host, List<FunnelStep> funnel) {}

    private QuickPlacement(
            HostTable hosts,
            CapacityPlacement placement,
            List<HostFilter> filters,
            List<ConfiguredWeigher> weighers,
            Function<RequestSpec, RequestContext> contexts) {
        this.hosts = hosts;
        this.placement = placement;
        this.filters = filters;
        this.weighers = weighers;
        this.contexts = contexts;
        this.kinds = new HostKinds(hosts, placement, weighers);
        this.search = new HostSearch(kinds);
        this.ignored = new IgnoredHosts(hosts);
        this.terms = new QuickTerms(weighers, kinds);
    }

    /** Nothing when a weigher cannot be bounded. */
    static Optional<QuickPlacement> of(
            HostTable hosts,
            CapacityPlacement placement,
            List<HostFilter> filters,
            List<ConfiguredWeigher> weighers,
            Function<RequestSpec, RequestContext> contexts) {
        boolean bounded = weighers.stream()
                .allMatch(weigher ->
                        weigher.isFinite() && weigher.weigher().maximum().isEmpty());
        return bounded
                ? Optional.of(new QuickPlacement(hosts, placement, filters, weighers, contexts))
                : Optional.empty();
    }

    /** A host's state has changed. */
    void changed(int host) {
        search.changed(host);
        if (blocks != null) {
            blocks.changed(host);
        }
    }

    int distinctStates() {
        return search.distinctStates();
    }

    /** The best host, or how none was left; nothing when this class does not speak for the request. */
    Optional<Answer> find(RequestSpec spec, Optional<RequestGroup> group) {
        if (!QuickShape.isPlain(spec) || !search.isOrderly()) {
            return Optional.empty();
        }
        Optional<QuickShape> shape = shapes.computeIfAbsent(QuickShape.Key.of(spec), key -> shape(spec));
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        RequestContext request = new RequestContext(shape.get().context(), spec, group);
        CapacityQuery query = shape.get().query();
        boolean isLimited = isLimitedFor(spec) && query.isLimited();
        QuickGroup named = narrowed(QuickGroup.of(filters, request), spec);
        QuickGroup rules = isLimited ? named.within(shape.get().firstOffered(kinds, blocks())) : named;
        if (!rules.isClear()) {
            return Optional.empty();
        }
        Optional<List<Term>> weights = terms.of(request);
        if (weights.isEmpty()) {
            return Optional.empty();
        }
        Optional<HostState> host = host(request, shape.get(), rules, weights.get());
        if (host.isEmpty() && (isLimited || namesHosts(spec))) {
            return Optional.empty(); // the whole pass tells how many of those named were left
        }
        List<FunnelStep> funnel =
                host.isPresent() ? List.of() : new QuickFunnel(search, kinds).of(request, shape.get());
        return Optional.of(new Answer(request, query, host, funnel));
    }

    // Placement offers all hosts to groups and to those who know where they go.
    private static boolean isLimitedFor(RequestSpec spec) {
        return spec.serverGroupId().isEmpty() && spec.destination().isEmpty();
    }

    private static boolean namesHosts(RequestSpec spec) {
        return !spec.ignoreHosts().isEmpty() || spec.destination().isPresent();
    }

    private RoomBlocks blocks() {
        if (blocks == null) {
            blocks = new RoomBlocks(placement.roots(), hosts.size());
        }
        return blocks;
    }

    private QuickGroup narrowed(QuickGroup rules, RequestSpec spec) {
        QuickGroup left = rules.without(ignored.of(spec.ignoreHosts()));
        return spec.destination()
                .flatMap(RequestSpec.Destination::host)
                .map(host -> left.within(hosts.named(host)))
                .orElse(left);
    }

    private Optional<QuickShape> shape(RequestSpec spec) {
        try {
            RequestContext context = contexts.apply(spec.plain());
            if (!placement.isPlain(context)) {
                return Optional.empty();
            }
            Optional<QuickShape> shape =
                    QuickShape.of(context, new CapacityQuery(placement, hosts, context), filters, kinds);
            shape.ifPresent(this::prepare);
            return shape;
        } catch (SchedulingException | IllegalArgumentException e) {
            return Optional.empty(); // the whole pass says what is wrong
        }
    }

    private void prepare(QuickShape shape) {
        search.tellApart(shape.offered());
        shape.steps().forEach(step -> search.tellApart(step.left()));
    }

    private Optional<HostState> host(RequestContext request, QuickShape shape, QuickGroup rules, List<Term> terms) {
        if (rules.only().isPresent()) {
            return amongFew(shape.passing(rules.only().get(), rules.excluded(), kinds), request);
        }
        OptionalInt best = BestHost.of(search, new Query(shape.candidates(), rules.excluded(), terms));
        return best.isPresent() ? Optional.of(hosts.get(best.getAsInt())) : Optional.empty();
    }

    private Optional<HostState> amongFew(int[] left, RequestContext request) {
        if (left.length == 0) {
            return Optional.empty();
        }
        HostList survivors = HostList.of(left);
        Weighing weighing = new Weighing(hosts, weighers, left.length);
        return Optional.of(
                hosts.get(new Ranking(survivors, weighing.weigh(survivors, request, PassObserver.NONE)).best()));
    }
}
