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
                && hosts.state(host).suits(query);
    }

    private OptionalInt find() {
        for (Term term : query.terms()) {
            if (term.isOfFew()) {
                addFew(term);
            } else if (term.fixedLow().isPresent() || !hosts.isConstant(term.column())) {
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
            take(scale.weight(hosts.state(host), hosts.weightClass(host), host), host);
        }
        searchClasses();
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
        return IntStream.range(0, hosts.weightClasses())
                .anyMatch(each -> anyIn(hosts.tree(each).root()));
    }

    private boolean anyIn(Box box) {
        if (!box.maySuit(query)) {
            return false;
        }
        Box low = box.low;
        Box high = box.high;
        if (low != null && high != null) {
            return anyIn(high) || anyIn(low);
        }
        for (int place = 0; place < box.size; place++) {
            if (box.states[place].suits(query) && hosts.first(box.states[place], passedOver) >= 0) {
                return true;
            }
        }
        return false;
    }

    // The most promising class first, so that the others are soon out of question.
    private void searchClasses() {
        double[] bounds = new double[hosts.weightClasses()];
        int first = 0;
        for (int each = 0; each < bounds.length; each++) {
            Box root = hosts.tree(each).root();
            bounds[each] = root.maySuit(query) ? scale.bound(root, each) : Double.NEGATIVE_INFINITY;
            first = bounds[each] > bounds[first] ? each : first;
        }
        visit(hosts.tree(first).root(), first, bounds[first]);
        for (int each = 0; each < bounds.length; each++) {
            if (each != first) {
                visit(hosts.tree(each).root(), each, bounds[each]);
            }
        }
    }

    private void visit(Box box, int weightClass, double bound) {
        if (bound < best || (bound == best && box.firstHost > bestHost) || !box.maySuit(query)) {
            return;
        }
        Box low = box.low;
        Box high = box.high;
        if (low == null || high == null) {
            visitStates(box, weightClass);
            return;
        }
        double lowBound = scale.bound(low, weightClass);
        double highBound = scale.bound(high, weightClass);
        boolean lowFirst = lowBound > highBound || (lowBound == highBound && low.firstHost < high.firstHost);
        visit(lowFirst ? low : high, weightClass, lowFirst ? lowBound : highBound);
        visit(lowFirst ? high : low, weightClass, lowFirst ? highBound : lowBound);
    }

    private void visitStates(Box box, int weightClass) {
        for (int place = 0; place < box.size; place++) {
            EqualHosts state = box.states[place];
            if (!state.suits(query)) {
                continue;
            }
            double weight = scale.weight(state, weightClass);
            if (weight >= best) {
                int host = hosts.first(state, passedOver);
                if (host >= 0) {
                    take(weight, host);
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
