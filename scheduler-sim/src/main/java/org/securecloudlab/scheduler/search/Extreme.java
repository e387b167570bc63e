package org.securecloudlab.scheduler.search;

/** The greatest or the least raw value of a column over the hosts that pass and have room. */
final class Extreme {
    private final Scope scope;
    private final int axis;
    private final boolean least;
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
            visit(scope.trees.get(place).boxes(), 0);
        }
        return found;
    }

    private double limit(Boxes boxes, int box) {
        return least ? -boxes.least(box, axis) : boxes.greatest(box, axis);
    }

    private void visit(Boxes boxes, int box) {
        if (limit(boxes, box) <= found || !boxes.mayFit(box, scope.asked)) {
            return;
        }
        if (boxes.isLeaf(box)) {
            visitStates(boxes.states(box), boxes.size(box));
            return;
        }
        int low = boxes.low(box);
        int better = limit(boxes, low) > limit(boxes, low + 1) ? low : low + 1;
        visit(boxes, better);
        visit(boxes, low + low + 1 - better);
    }

    private void visitStates(EqualHosts[] states, int size) {
        for (int place = 0; place < size; place++) {
            EqualHosts state = states[place];
            double value = least ? -state.at[axis] : state.at[axis];
            if (value > found && scope.fits(state) && scope.hasHost(state)) {
                found = value;
            }
        }
    }
}
