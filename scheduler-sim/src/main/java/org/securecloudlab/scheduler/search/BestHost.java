package org.securecloudlab.scheduler.search;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The host with the greatest weight, and of equals the lowest: branch and bound over the boxes. */
public final class BestHost {
    private static final int[] NOBODY = {};

    private final Scope scope;
    private final Scale scale;
    /** By weight class, once it is asked for. */
    private final @Nullable Slope[] slopes;
    /** Hosts that some weigher singles out; they are weighed one by one. */
    private final int[] few;
    /** Excluded hosts and the few, which the boxes must not give. */
    private final PassedOver passedOver;

    private double best = Double.NEGATIVE_INFINITY;
    private int bestHost = Integer.MAX_VALUE;
    /** Whose lowest host it is, as long as nobody has asked for its number. */
    private @Nullable EqualHosts bestState;

    private int looks;

    private BestHost(HostSearch hosts, Query query) {
        this.scope = new Scope(hosts, query);
        this.scale = new Scale(query.terms().size());
        this.slopes = new Slope[hosts.weightClasses()];
        this.few = few(query.terms());
        this.passedOver = few.length == 0 ? scope.excluded : new PassedOver(hosts, union(few, query.excluded()));
    }

    /** Nothing when no host passes and has room. */
    public static OptionalInt of(HostSearch hosts, Query query) {
        return new BestHost(hosts, query).find();
    }

    private int[] few(List<Term> terms) {
        int[] named = NOBODY;
        for (Term term : terms) {
            int[] more = term.few().hosts();
            named = named.length == 0 ? more : more.length == 0 ? named : union(named, more);
        }
        return named.length == 0
                ? NOBODY
                : Arrays.stream(named).filter(scope::has).toArray();
    }

    private static int[] union(int[] left, int[] right) {
        return IntStream.concat(Arrays.stream(left), Arrays.stream(right))
                .sorted()
                .distinct()
                .toArray();
    }

    private OptionalInt find() {
        for (Term term : scope.query.terms()) {
            if (term.isOfFew()) {
                addFew(term);
                continue;
            }
            int axis = scope.hosts.coordinates().ofColumn(term.column());
            if (axis < 0) {
                continue; // the same for every host
            }
            double highest = Extreme.greatest(scope, axis);
            if (highest == Double.NEGATIVE_INFINITY) {
                return OptionalInt.empty();
            }
            scale.add(term, axis, term.fixedLow().orElseGet(() -> Extreme.least(scope, axis)), highest);
        }
        for (int host : few) {
            EqualHosts state = scope.hosts.state(host);
            take(scale.weight(state, state.tree.weightClass(), host), host);
        }
        searchTrees();
        int found = bestHost();
        return found == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private void addFew(Term term) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int host : few) {
            double raw = term.few().of(host);
            lowest = Math.min(lowest, raw);
            highest = Math.max(highest, raw);
        }
        if (few.length > 0 && Census.hasMore(scope, passedOver)) {
            lowest = Math.min(lowest, 0.0);
            highest = Math.max(highest, 0.0);
        }
        if (lowest <= highest) {
            scale.addFew(term, lowest, highest);
        }
    }

    // The most promising tree first, so that the others are soon out of question.
    private void searchTrees() {
        int size = scope.trees.size();
        Bound[] bounds = new Bound[size];
        double[] roots = new double[size];
        int first = 0;
        for (int place = 0; place < size; place++) {
            bounds[place] = bound(scope.trees.get(place));
            roots[place] = bounds[place].of(0);
            first = roots[place] > roots[first] ? place : first;
        }
        for (int turn = 0; turn < size; turn++) {
            int place = turn == 0 ? first : turn <= first ? turn - 1 : turn;
            StateTree tree = scope.trees.get(place);
            looks = 0;
            visit(tree, bounds[place], 0, roots[place]);
            tree.visited(looks);
        }
    }

    private Bound bound(StateTree tree) {
        int weightClass = tree.weightClass();
        if (slopes[weightClass] == null) {
            slopes[weightClass] =
                    scale.slope(weightClass, scope.hosts.coordinates().columns());
        }
        return new Bound(tree, slopes[weightClass]);
    }

    private void visit(StateTree tree, Bound bounds, int box, double bound) {
        Boxes boxes = tree.boxes();
        if (bound < best || !boxes.mayFit(box, scope.asked)) {
            return;
        }
        looks++;
        if (boxes.isLeaf(box)) {
            visitStates(boxes, box, tree.weightClass());
            return;
        }
        int low = boxes.low(box);
        double lowBound = bounds.of(low);
        double highBound = bounds.of(low + 1);
        if (lowBound > highBound) {
            visit(tree, bounds, low, lowBound);
            visit(tree, bounds, low + 1, highBound);
        } else {
            visit(tree, bounds, low + 1, highBound);
            visit(tree, bounds, low, lowBound);
        }
    }

    private void visitStates(Boxes boxes, int leaf, int weightClass) {
        Leaf states = boxes.leaf(leaf);
        for (int place = 0; place < states.size(); place++) {
            if (states.fits(place, scope.asked)) {
                double weight = scale.weight(states, place, weightClass);
                if (weight >= best && passedOver.leaveSome(states.states()[place])) {
                    take(weight, states.states()[place]);
                }
            }
        }
    }

    private void take(double weight, EqualHosts state) {
        if (weight == best) {
            take(weight, passedOver.firstBeside(state));
        } else {
            best = weight;
            bestState = state;
        }
    }

    private void take(double weight, int host) {
        if (weight > best || (weight == best && host < bestHost())) {
            best = weight;
            bestHost = host;
            bestState = null;
        }
    }

    private int bestHost() {
        if (bestState != null) {
            bestHost = passedOver.firstBeside(bestState);
            bestState = null;
        }
        return bestHost;
    }
}
