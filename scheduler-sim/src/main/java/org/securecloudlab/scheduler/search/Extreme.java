package org.securecloudlab.scheduler.search;

import org.jspecify.annotations.Nullable;

/** The greatest or the least raw value of a column over the hosts that pass and have room. */
final class Extreme {
    private final Scope scope;
    private final int axis;
    private final boolean least;
    private @Nullable EqualHosts holder;
    private double found = Double.NEGATIVE_INFINITY;

    private Extreme(Scope scope, int axis, boolean least) {
        this.scope = scope;
        this.axis = axis;
        this.least = least;
    }

    /** Negative infinity when no host is left. */
    static double greatest(Scope scope, int axis) {
        return new Extreme(scope, axis, false).find();
    }

    /** Positive infinity when no host is left. */
    static double least(Scope scope, int axis) {
        return -new Extreme(scope, axis, true).find();
    }

    private double find() {
        for (int place = 0; place < scope.trees.size(); place++) {
            StateTree tree = scope.trees.get(place);
            if (limit(tree.boxes(), 0) <= found) {
                continue;
            }
            // Most often it is who it was the last time.
            EqualHosts known = scope.candidates.holder(place, axis, least);
            if (known != null && known.fits(scope.asked)) {
                consider(known, known.at[axis]);
            }
            if (limit(tree.boxes(), 0) > found) {
                holder = null;
                visit(tree.boxes(), 0);
                if (holder != null) {
                    scope.candidates.holder(place, axis, least, holder);
                }
            }
        }
        return found;
    }

    private void consider(EqualHosts state, double at) {
        double value = least ? -at : at;
        if (value > found && scope.excluded.leaveSome(state)) {
            found = value;
            holder = state;
        }
    }

    private double limit(Boxes boxes, int box) {
        BoxExtremes extremes = boxes.extremes();
        return least ? -extremes.least(box, axis) : extremes.greatest(box, axis);
    }

    private void visit(Boxes boxes, int box) {
        if (limit(boxes, box) <= found || !boxes.mayFit(box, scope.asked)) {
            return;
        }
        if (boxes.isLeaf(box)) {
            visitStates(boxes, box);
            return;
        }
        int low = boxes.low(box);
        int better = limit(boxes, low) > limit(boxes, low + 1) ? low : low + 1;
        visit(boxes, better);
        visit(boxes, low + low + 1 - better);
    }

    private void visitStates(Boxes boxes, int leaf) {
        Leaf states = boxes.leaf(leaf);
        for (int place = 0; place < states.size(); place++) {
            if (states.fits(place, scope.asked)) {
                consider(states.states()[place], states.value(place, axis));
            }
        }
    }
}
