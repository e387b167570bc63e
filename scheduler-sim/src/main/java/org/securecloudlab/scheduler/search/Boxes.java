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
    private final BoxExtremes extremes;
    /** Of each box: the first of the two that it is divided into. */
    private int[] halves = {};

    private int[] parents = {};
    private int[] splitOn = {};
    private double[] splitAt = {};
    private Leaf[] leaves = {};
    private int count;

    Boxes(int axes) {
        this.axes = axes;
        this.extremes = new BoxExtremes(axes);
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
        extremes.empty(box);
        return box;
    }

    private void grow(int capacity) {
        extremes.grow(capacity);
        halves = Arrays.copyOf(halves, capacity);
        parents = Arrays.copyOf(parents, capacity);
        splitOn = Arrays.copyOf(splitOn, capacity);
        splitAt = Arrays.copyOf(splitAt, capacity);
        leaves = Arrays.copyOf(leaves, capacity);
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
        while (box != NONE && extremes.widen(box, state.at, sum) != 0) {
            box = parents[box];
        }
    }

    /** Puts a state into a leaf that has a place free; {@link #refreshFrom} must follow. */
    void put(int leaf, EqualHosts state, double sum) {
        leaves[leaf].put(state, sum);
        state.leaf = leaf;
    }

    /** A state comes to another point of its leaf. */
    void move(EqualHosts state, double[] at, double sum) {
        int box = state.leaf;
        Leaf leaf = leaves[box];
        int place = leaf.placeOf(state);
        double sumBefore = leaf.sum(place);
        leaf.write(place, at, sum);
        refreshAround(box, extremes.moved(box, leaf, place, state.at, sumBefore));
        state.stand(at);
    }

    /** Takes a state out of its leaf. */
    void take(EqualHosts state) {
        int box = state.leaf;
        Leaf leaf = leaves[box];
        int place = leaf.placeOf(state);
        double sumBefore = leaf.sum(place);
        leaf.take(place);
        refreshAround(box, extremes.left(box, leaf, state.at, sumBefore));
        state.leaf = NONE;
    }

    /** Makes all sums anew, by multipliers of the first axes; {@link #refreshFrom} must follow. */
    void addUp(double[] multipliers) {
        for (int box = 0; box < count; box++) {
            leaves[box].addUp(multipliers);
        }
    }

    BoxExtremes extremes() {
        return extremes;
    }

    /** Whether what is asked may fit somewhere in a box. */
    boolean mayFit(int box, double[] asked) {
        return extremes.reach(box, asked);
    }

    /** Whether what is asked fits everywhere in a box. */
    boolean allFit(int box, double[] asked) {
        return extremes.surpass(box, asked);
    }

    /** Works the extremes of a box, and of the boxes that it is in, out again, as far as they change. */
    void refresh(int box) {
        gather(box);
        refreshAround(box, extremes.all());
    }

    /** Of the boxes that a box is in, as far as what has changed of it changes them. */
    private void refreshAround(int box, long changed) {
        int around = parents[box];
        long left = changed;
        while (around != NONE && left != 0) {
            left = extremes.ofHalves(around, halves[around], left);
            around = parents[around];
        }
    }

    /** Works the extremes of this box and of all that were made after it out again. */
    void refreshFrom(int first) {
        // A box always comes before the boxes that it is divided into.
        for (int box = count - 1; box >= first; box--) {
            gather(box);
        }
    }

    private void gather(int box) {
        if (halves[box] == NONE) {
            extremes.ofLeaf(box, leaves[box]);
        } else {
            extremes.ofHalves(box, halves[box], extremes.all());
        }
    }
}
