package org.securecloudlab.scheduler.search;

import java.util.Arrays;

/**
 * Of each box the greatest sum, and the greatest and the least value of each axis, over what stands in it: a row of numbers, in which the least stand
 * as the greatest of the negated values. What changes of a row is told as a set of bits, so that no more is worked out again of the boxes around.
 */
final class BoxExtremes {
    /** All numbers from here on share the last bit; hosts are told apart on a dozen axes, so that most rows are shorter. */
    private static final int LAST_BIT = Long.SIZE - 1;

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
        Arrays.fill(values, box * stride, (box + 1) * stride, Double.NEGATIVE_INFINITY);
    }

    double greatest(int box, int axis) {
        return values[box * stride + 1 + axis];
    }

    double least(int box, int axis) {
        return -values[box * stride + 1 + axes + axis];
    }

    /** The greatest sum, plus what the greatest or the least of each of the first axes comes to: which one yields more. */
    double mostOf(int box, double[] factors) {
        int from = box * stride;
        double total = values[from];
        for (int axis = 0; axis < factors.length; axis++) {
            double factor = factors[axis];
            total += factor >= 0 ? factor * values[from + 1 + axis] : -factor * values[from + 1 + axes + axis];
        }
        return total;
    }

    /** Whether the greatest of each axis reaches what is asked. */
    boolean reach(int box, double[] asked) {
        int from = box * stride + 1;
        for (int axis = 0; axis < asked.length; axis++) {
            if (asked[axis] > values[from + axis]) {
                return false;
            }
        }
        return true;
    }

    /** Whether even the least of each axis reaches what is asked. */
    boolean surpass(int box, double[] asked) {
        for (int axis = 0; axis < asked.length; axis++) {
            if (asked[axis] > least(box, axis)) {
                return false;
            }
        }
        return true;
    }

    /** Every number of a row. */
    long all() {
        return stride > LAST_BIT ? -1L : (1L << stride) - 1;
    }

    /** One more stands in a box; what that changes. */
    long widen(int box, double[] at, double sum) {
        int into = box * stride;
        long changed = raise(into, 0, sum);
        for (int axis = 0; axis < axes; axis++) {
            changed |= raise(into, 1 + axis, at[axis]);
            changed |= raise(into, 1 + axes + axis, -at[axis]);
        }
        return changed;
    }

    /** Works some numbers of a box out from its two halves, the second next to the first; what that changes. */
    long ofHalves(int box, int first, long which) {
        long changed = 0;
        for (long left = which; left != 0; left &= left - 1) {
            int place = Long.numberOfTrailingZeros(left);
            changed |= ofHalves(box * stride, first * stride, place);
            if (place == LAST_BIT) {
                for (int further = LAST_BIT + 1; further < stride; further++) {
                    changed |= ofHalves(box * stride, first * stride, further);
                }
            }
        }
        return changed;
    }

    private long ofHalves(int into, int low, int place) {
        double one = values[low + place];
        double other = values[low + stride + place];
        return set(into, place, one > other ? one : other);
    }

    /** Works the numbers of a leaf out from what stands in it. */
    void ofLeaf(int box, Leaf leaf) {
        int into = box * stride;
        values[into] = leaf.greatestSum();
        for (int axis = 0; axis < axes; axis++) {
            values[into + 1 + axis] = leaf.greatest(axis);
            values[into + 1 + axes + axis] = -leaf.least(axis);
        }
    }

    /** One of the states of a leaf has moved from a point with a sum, and stands in its new place; what that changes. */
    long moved(int box, Leaf leaf, int place, double[] before, double sumBefore) {
        int into = box * stride;
        long changed = 0;
        for (int axis = 0; axis < axes; axis++) {
            double now = leaf.value(place, axis);
            if (now != before[axis]) {
                changed |= replaceGreatest(into, leaf, axis, before[axis], now);
                changed |= replaceLeast(into, leaf, axis, before[axis], now);
            }
        }
        return changed | replaceSum(into, leaf, sumBefore, leaf.sum(place));
    }

    /** A state has left a leaf, where it stood at a point with a sum; what that changes. */
    long left(int box, Leaf leaf, double[] before, double sumBefore) {
        int into = box * stride;
        long changed = replaceSum(into, leaf, sumBefore, Double.NEGATIVE_INFINITY);
        for (int axis = 0; axis < axes; axis++) {
            changed |= replaceGreatest(into, leaf, axis, before[axis], Double.NEGATIVE_INFINITY);
            changed |= replaceLeast(into, leaf, axis, before[axis], Double.POSITIVE_INFINITY);
        }
        return changed;
    }

    private long replaceSum(int into, Leaf leaf, double before, double now) {
        return now >= values[into] ? set(into, 0, now) : before == values[into] ? set(into, 0, leaf.greatestSum()) : 0;
    }

    private long replaceGreatest(int into, Leaf leaf, int axis, double before, double now) {
        int place = 1 + axis;
        return now >= values[into + place]
                ? set(into, place, now)
                : before == values[into + place] ? set(into, place, leaf.greatest(axis)) : 0;
    }

    private long replaceLeast(int into, Leaf leaf, int axis, double before, double now) {
        int place = 1 + axes + axis;
        return -now >= values[into + place]
                ? set(into, place, -now)
                : -before == values[into + place] ? set(into, place, -leaf.least(axis)) : 0;
    }

    private long raise(int into, int place, double value) {
        return value > values[into + place] ? set(into, place, value) : 0;
    }

    private long set(int into, int place, double value) {
        boolean changes = values[into + place] != value;
        values[into + place] = value;
        return changes ? 1L << Math.min(place, LAST_BIT) : 0;
    }
}
