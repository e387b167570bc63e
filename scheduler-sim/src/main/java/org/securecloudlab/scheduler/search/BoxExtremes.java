package org.securecloudlab.scheduler.search;

import java.util.Arrays;

/** Of each box the greatest sum, and the greatest and the least value of each axis, over what stands in it. */
final class BoxExtremes {
    private final int axes;
    private final int stride;
    /** Of each box: the greatest sum, the greatest of each axis, the least of each axis. */
    private double[] values = {};

    BoxExtremes(int axes) {
        this.axes = axes;
        this.stride = 1 + 2 * axes;
    }

    void grow(int boxes) {
        values = Arrays.copyOf(values, boxes * stride);
    }

    /** Nothing stands in a box. */
    void empty(int box) {
        int from = box * stride;
        Arrays.fill(values, from, from + 1 + axes, Double.NEGATIVE_INFINITY);
        Arrays.fill(values, from + 1 + axes, from + stride, Double.POSITIVE_INFINITY);
    }

    double greatestSum(int box) {
        return values[box * stride];
    }

    double greatest(int box, int axis) {
        return values[box * stride + 1 + axis];
    }

    double least(int box, int axis) {
        return values[box * stride + 1 + axes + axis];
    }

    /** Whether the greatest of each axis reaches what is asked. */
    boolean reach(int box, double[] asked) {
        return reach(asked, box * stride + 1);
    }

    /** Whether even the least of each axis reaches what is asked. */
    boolean surpass(int box, double[] asked) {
        return reach(asked, box * stride + 1 + axes);
    }

    private boolean reach(double[] asked, int from) {
        for (int axis = 0; axis < asked.length; axis++) {
            if (asked[axis] > values[from + axis]) {
                return false;
            }
        }
        return true;
    }

    /** One more stands in a box; whether that changes anything. */
    boolean widen(int box, double[] at, double sum) {
        int into = box * stride;
        boolean changed = raise(into, sum);
        for (int axis = 0; axis < axes; axis++) {
            changed |= raise(into + 1 + axis, at[axis]);
            changed |= lower(into + 1 + axes + axis, at[axis]);
        }
        return changed;
    }

    /** Works them out from the two halves of a box, the second next to the first; whether that changes anything. */
    boolean ofHalves(int box, int first) {
        int into = box * stride;
        int low = first * stride;
        int high = low + stride;
        boolean changed = false;
        for (int place = 0; place <= axes; place++) {
            double one = values[low + place];
            double other = values[high + place];
            changed |= set(into + place, one > other ? one : other);
        }
        for (int place = axes + 1; place < stride; place++) {
            double one = values[low + place];
            double other = values[high + place];
            changed |= set(into + place, one < other ? one : other);
        }
        return changed;
    }

    /** Works them out from what stands in a leaf; whether that changes anything. */
    boolean ofLeaf(int box, Leaf leaf) {
        int into = box * stride;
        boolean changed = set(into, leaf.greatestSum());
        for (int axis = 0; axis < axes; axis++) {
            changed |= set(into + 1 + axis, leaf.greatest(axis));
            changed |= set(into + 1 + axes + axis, leaf.least(axis));
        }
        return changed;
    }

    /** One of the states of a leaf moves to another point; whether that changes anything. Values that are no extreme are but written down. */
    boolean move(int box, Leaf leaf, int place, double[] at, double sum) {
        int into = box * stride;
        boolean changed = false;
        for (int axis = 0; axis < axes; axis++) {
            double before = leaf.value(place, axis);
            if (before != at[axis]) {
                leaf.move(place, axis, at[axis]);
                changed |= moveGreatest(into + 1 + axis, leaf, axis, before, at[axis]);
                changed |= moveLeast(into + 1 + axes + axis, leaf, axis, before, at[axis]);
            }
        }
        double before = leaf.sum(place);
        leaf.addUp(place, sum);
        return changed | moveGreatest(into, leaf, axes, before, sum);
    }

    /** One of the states of a leaf leaves it; whether that changes anything. */
    boolean take(int box, Leaf leaf, int place) {
        int into = box * stride;
        double[] left = leaf.point(place);
        leaf.take(place);
        boolean changed = moveGreatest(into, leaf, axes, left[axes], Double.NEGATIVE_INFINITY);
        for (int axis = 0; axis < axes; axis++) {
            changed |= moveGreatest(into + 1 + axis, leaf, axis, left[axis], Double.NEGATIVE_INFINITY);
            changed |= moveLeast(into + 1 + axes + axis, leaf, axis, left[axis], Double.POSITIVE_INFINITY);
        }
        return changed;
    }

    private boolean moveGreatest(int into, Leaf leaf, int axis, double before, double after) {
        return after >= values[into] ? set(into, after) : before == values[into] && set(into, leaf.greatest(axis));
    }

    private boolean moveLeast(int into, Leaf leaf, int axis, double before, double after) {
        return after <= values[into] ? set(into, after) : before == values[into] && set(into, leaf.least(axis));
    }

    private boolean raise(int place, double value) {
        return value > values[place] && set(place, value);
    }

    private boolean lower(int place, double value) {
        return value < values[place] && set(place, value);
    }

    private boolean set(int place, double value) {
        boolean changes = values[place] != value;
        values[place] = value;
        return changes;
    }
}
