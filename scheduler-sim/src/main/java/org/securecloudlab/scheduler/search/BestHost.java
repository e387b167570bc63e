package org.securecloudlab.scheduler.search;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The host with the greatest weight, and of equals the lowest: branch and bound over the boxes. */
public final class BestHost {
    private final HostSearch hosts;
    private final Query query;
    private final Scale scale = new Scale();
    /** Hosts that some weigher singles out; they are weighed one by one. */
    private final int[] few;
    /** Excluded hosts and the few, which the boxes must not give. */
    private final int[] passedOver;

    private double best = Double.NEGATIVE_INFINITY;
    private int bestHost = Integer.MAX_VALUE;

    private BestHost(HostSearch hosts, Query query) {
        this.hosts = hosts;
        this.query = query;
        this.few = query.terms().stream()
                .flatMap(term -> term.fewRaw().keySet().stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .filter(this::passes)
                .sorted()
                .toArray();
        this.passedOver = few.length == 0
                ? query.excluded()
                : IntStream.concat(Arrays.stream(few), Arrays.stream(query.excluded()))
                        .sorted()
                        .distinct()
                        .toArray();
    }

    /** Nothing when no host passes and has room. */
    public static OptionalInt of(HostSearch hosts, Query query) {
        return new BestHost(hosts, query).find();
    }

    private boolean passes(int host) {
        return Arrays.binarySearch(query.excluded(), host) < 0
                && IntStream.of(query.kinds()).anyMatch(kind -> kind == hosts.kind(host))
                && hosts.state(host).fits(query.asked());
    }

    private OptionalInt find() {
        for (Term term : query.terms()) {
            if (term.isOfFew()) {
                addFew(term);
            } else {
                double highest = Extreme.greatest(hosts, query, term.column());
                if (highest == Double.NEGATIVE_INFINITY) {
                    return OptionalInt.empty();
                }
                scale.add(
                        term,
                        term.fixedLow().isPresent()
                                ? term.fixedLow().getAsDouble()
                                : Extreme.least(hosts, query, term.column()),
                        highest);
            }
        }
        scale.close();
        for (int host : few) {
            take(scale.weight(hosts.state(host), hosts.kind(host), host), host);
        }
        searchKinds();
        return bestHost == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(bestHost);
    }

    private void addFew(Term term) {
        if (term.fewRaw().isEmpty()) {
            return;
        }
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int host : few) {
            double raw = term.fewRaw().getOrDefault(host, 0.0);
            lowest = Math.min(lowest, raw);
            highest = Math.max(highest, raw);
        }
        if (anybodyElse()) {
            lowest = Math.min(lowest, 0.0);
            highest = Math.max(highest, 0.0);
        }
        if (lowest <= highest) {
            scale.add(term, lowest, highest);
        }
    }

    private boolean anybodyElse() {
        Query others = new Query(query.kinds(), query.asked(), passedOver, query.terms());
        return IntStream.of(query.kinds())
                .anyMatch(kind -> anyIn(hosts.tree(kind).root(), others));
    }

    private boolean anyIn(Box box, Query others) {
        if (!box.mayFit(others.asked())) {
            return false;
        }
        Box low = box.low;
        Box high = box.high;
        if (low != null && high != null) {
            return anyIn(high, others) || anyIn(low, others);
        }
        for (int place = 0; place < box.size; place++) {
            if (box.states[place].fits(others.asked()) && hosts.first(box.states[place], passedOver) >= 0) {
                return true;
            }
        }
        return false;
    }

    // The most promising kind first, so that the others are soon out of question.
    private void searchKinds() {
        int[] kinds = query.kinds();
        double[] bounds = new double[kinds.length];
        int first = -1;
        for (int place = 0; place < kinds.length; place++) {
            Box root = hosts.tree(kinds[place]).root();
            bounds[place] = root.mayFit(query.asked()) ? scale.bound(root, kinds[place]) : Double.NEGATIVE_INFINITY;
            first = first < 0 || bounds[place] > bounds[first] ? place : first;
        }
        for (int place = -1; place < kinds.length; place++) {
            int each = place < 0 ? first : place;
            if (each >= 0 && (place < 0 || each != first)) {
                visit(hosts.tree(kinds[each]).root(), kinds[each], bounds[each]);
            }
        }
    }

    private void visit(Box box, int kind, double bound) {
        if (bound < best || (bound == best && box.firstHost > bestHost) || !box.mayFit(query.asked())) {
            return;
        }
        Box low = box.low;
        Box high = box.high;
        if (low == null || high == null) {
            visitStates(box, kind);
            return;
        }
        double lowBound = scale.bound(low, kind);
        double highBound = scale.bound(high, kind);
        boolean lowFirst = lowBound > highBound || (lowBound == highBound && low.firstHost < high.firstHost);
        visit(lowFirst ? low : high, kind, lowFirst ? lowBound : highBound);
        visit(lowFirst ? high : low, kind, lowFirst ? highBound : lowBound);
    }

    private void visitStates(Box box, int kind) {
        for (int place = 0; place < box.size; place++) {
            EqualHosts state = box.states[place];
            if (state.fits(query.asked())) {
                double weight = scale.weight(state, kind);
                if (weight >= best) {
                    int host = hosts.first(state, passedOver);
                    if (host >= 0) {
                        take(weight, host);
                    }
                }
            }
        }
    }

    private void take(double weight, int host) {
        if (weight > best || (weight == best && host < bestHost)) {
            best = weight;
            bestHost = host;
        }
    }
}
