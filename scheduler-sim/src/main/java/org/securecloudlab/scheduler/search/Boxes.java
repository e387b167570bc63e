package org.securecloudlab.scheduler.search;

import java.util.Arrays;

/**
 * The boxes of a tree in plain arrays. A box is a leaf with some states, or it is divided into two that stand side by side; it knows the extremes
 * of everything in it: by axis the greatest and the least, and the greatest sum. Box 0 holds them all.
 */
final class Boxes {
    private static final int NONE = -1;
    private static final Leaf NO_LEAF = new Leaf(0);

    private final int axes;
    private final int stride;
    /** Of each box: the greatest sum, the greatest of each axis, the least of each axis. */
    private double[] extremes = {};
    /** Of each box: the first of the two that it is divided into. */
    private int[] halves = {};

    private int[] parents = {};
    private int[] splitOn = {};
    private double[] splitAt = {};
    private Leaf[] leaves = {};
    private int count;

    Boxes(int axes) {
        this.axes = axes;
        this.stride = 1 + 2 * axes;
        add(NONE);
    }

    /** A new empty leaf. */
    private int add(int parent) {
        if (count == halves.length) {
            grow(Math.max(4, count * 2));
        }
        int box = count++;
        parents[box] = parent;
        halves[box] = NONE;
        leaves[box] = new Leaf(axes);
        empty(box);
        return box;
    }

    private void grow(int capacity) {
        extremes = Arrays.copyOf(extremes, capacity * stride);
        halves = Arrays.copyOf(halves, capacity);
        parents = Arrays.copyOf(parents, capacity);
        splitOn = Arrays.copyOf(splitOn, capacity);
        splitAt = Arrays.copyOf(splitAt, capacity);
        leaves = Arrays.copyOf(leaves, capacity);
    }

    private void empty(int box) {
        int from = box * stride;
        Arrays.fill(extremes, from, from + 1 + axes, Double.NEGATIVE_INFINITY);
        Arrays.fill(extremes, from + 1 + axes, from + stride, Double.POSITIVE_INFINITY);
    }

    /** Divides a leaf where an axis reaches a value; both halves are empty leaves, and so is what it held. */
    void divide(int leaf, int axis, double value) {
        int low = add(leaf);
        add(leaf);
        halves[leaf] = low;
        splitOn[leaf] = axis;
        splitAt[leaf] = value;
        leaves[leaf] = NO_LEAF;
    }

    boolean isLeaf(int box) {
        return halves[box] == NONE;
    }

    /** The lower of the two boxes that a divided box consists of; the other one is the next. */
    int low(int box) {
        return halves[box];
    }

    /** What stands in a box that is not divided. */
    Leaf leaf(int box) {
        return leaves[box];
    }

    /** Everything that stands in the boxes. */
    EqualHosts[] states(int size) {
        EqualHosts[] all = new EqualHosts[size];
        int filled = 0;
        for (int box = 0; box < count; box++) {
            System.arraycopy(leaves[box].states(), 0, all, filled, leaves[box].size());
            filled += leaves[box].size();
        }
        return all;
    }

    int count() {
        return count;
    }

    /** The leaf where a point belongs. */
    int leafFor(double[] at) {
        int box = 0;
        while (halves[box] != NONE) {
            box = at[splitOn[box]] < splitAt[box] ? halves[box] : halves[box] + 1;
        }
        return box;
    }

    /** Puts a state into a leaf that has a place free. */
    void add(int leaf, EqualHosts state, double sum) {
        put(leaf, state, sum);
        int box = leaf;
        while (box != NONE && widen(box, state.at, sum)) {
            box = parents[box];
        }
    }

    private boolean widen(int box, double[] at, double sum) {
        int into = box * stride;
        boolean changed = raise(into, sum);
        for (int axis = 0; axis < axes; axis++) {
            changed |= raise(into + 1 + axis, at[axis]);
            changed |= lower(into + 1 + axes + axis, at[axis]);
        }
        return changed;
    }

    private boolean raise(int place, double value) {
        boolean changes = value > extremes[place];
        if (changes) {
            extremes[place] = value;
        }
        return changes;
    }

    private boolean lower(int place, double value) {
        boolean changes = value < extremes[place];
        if (changes) {
            extremes[place] = value;
        }
        return changes;
    }

    /** Puts a state into a leaf that has a place free; {@link #refreshFrom} must follow. */
    void put(int leaf, EqualHosts state, double sum) {
        leaves[leaf].put(state, sum);
        state.leaf = leaf;
    }

    /** Takes a state out of its leaf. */
    void take(EqualHosts state) {
        leaves[state.leaf].take(state);
        refresh(state.leaf);
        state.leaf = NONE;
    }

    /** Makes all sums anew, by multipliers of the first axes; {@link #refreshFrom} must follow. */
    void addUp(double[] multipliers) {
        for (int box = 0; box < count; box++) {
            leaves[box].addUp(multipliers);
        }
    }

    double greatestSum(int box) {
        return extremes[box * stride];
    }

    double greatest(int box, int axis) {
        return extremes[box * stride + 1 + axis];
    }

    double least(int box, int axis) {
        return extremes[box * stride + 1 + axes + axis];
    }

    /** Whether what is asked may fit somewhere in a box. */
    boolean mayFit(int box, double[] asked) {
        int from = box * stride + 1 + axes - asked.length;
        for (int place = 0; place < asked.length; place++) {
            if (asked[place] > extremes[from + place]) {
                return false;
            }
        }
        return true;
    }

    /** Works the extremes of a leaf, and of the boxes that it is in, out again, as far as they change. */
    void refresh(int leaf) {
        int box = leaf;
        while (box != NONE && (halves[box] == NONE ? gatherStates(box) : gatherHalves(box))) {
            box = parents[box];
        }
    }

    /** Works the extremes of this box and of all that were made after it out again. */
    void refreshFrom(int first) {
        // A box always comes before the boxes that it is divided into.
        for (int box = count - 1; box >= first; box--) {
            if (halves[box] == NONE) {
                gatherStates(box);
            } else {
                gatherHalves(box);
            }
        }
    }

    private boolean gatherHalves(int box) {
        int into = box * stride;
        int low = halves[box] * stride;
        int high = low + stride;
        boolean changed = false;
        for (int place = 0; place <= axes; place++) {
            changed |= set(into + place, Math.max(extremes[low + place], extremes[high + place]));
        }
        for (int place = axes + 1; place < stride; place++) {
            changed |= set(into + place, Math.min(extremes[low + place], extremes[high + place]));
        }
        return changed;
    }

    private boolean gatherStates(int box) {
        int into = box * stride;
        Leaf leaf = leaves[box];
        boolean changed = set(into, leaf.greatestSum());
        for (int axis = 0; axis < axes; axis++) {
            changed |= set(into + 1 + axis, leaf.greatest(axis));
            changed |= set(into + 1 + axes + axis, leaf.least(axis));
        }
        return changed;
    }

    private boolean set(int place, double value) {
        boolean changes = extremes[place] != value;
        extremes[place] = value;
        return changes;
    }
}
