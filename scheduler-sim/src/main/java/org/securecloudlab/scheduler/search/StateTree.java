package org.securecloudlab.scheduler.search;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The states of hosts that every request so far treats alike, in boxes: a k-d tree over {@link Coordinates}. A full leaf is divided where its
 * values are widest apart. After many changes it is built again, so that its depth stays that of a fresh one.
 *
 * <p>Each state carries a weighted sum of its raw values, by multipliers near those of recent queries. A box's greatest sum bounds what is
 * in it far better than the greatest of each raw value do; see {@link Bound}.
 */
final class StateTree {
    private static final int CALM = 256;
    private static final int CHEAP = 16;
    private static final double INERTIA = 0.95;

    private final int weightClass;
    private final int axes;
    private final int columns;
    /** What the sums are made with, by column, and what they will be made with next. */
    private final double[] reference;

    private final double[] recent;
    /** How far the states are apart on each axis, as of the last time that it was built. */
    private final double[] widths;

    private Boxes boxes;
    private int size;
    private int changes;
    private long effort;
    private boolean isAsked;

    StateTree(int weightClass, Coordinates coordinates) {
        this.weightClass = weightClass;
        this.axes = coordinates.size();
        this.columns = coordinates.columns();
        this.reference = new double[columns];
        this.recent = new double[columns];
        this.widths = new double[axes];
        this.boxes = new Boxes(axes);
    }

    int weightClass() {
        return weightClass;
    }

    Boxes boxes() {
        return boxes;
    }

    double reference(int column) {
        return reference[column];
    }

    int size() {
        return size;
    }

    /** The leaf where a point belongs. */
    int leafFor(double[] at) {
        return boxes.leafFor(at);
    }

    /** The state of hosts that stand at a point of a leaf, if there are any. */
    @Nullable
    EqualHosts stateAt(int leaf, double[] at) {
        return boxes.leaf(leaf).at(at);
    }

    /** A state at a point of a leaf where there is none, for its first host. */
    EqualHosts insert(int leaf, double[] at) {
        EqualHosts state = new EqualHosts(this, at.clone());
        size++;
        place(leaf, state);
        changed();
        return state;
    }

    /** All hosts of a state have come to a point of a leaf where there was none. */
    void move(EqualHosts state, int leaf, double[] at) {
        if (leaf == state.leaf) {
            boxes.move(state, at, sum(at));
            return;
        }
        boxes.take(state);
        state.stand(at);
        place(leaf, state);
        changes++; // it left, and it came
        changed();
    }

    /** A state has lost its last host. */
    void remove(EqualHosts state) {
        size--;
        boxes.take(state);
        changed();
    }

    private double sum(double[] at) {
        double sum = 0;
        for (int column = 0; column < columns; column++) {
            sum += reference[column] * at[column];
        }
        return sum;
    }

    private void place(int leaf, EqualHosts state) {
        if (boxes.leaf(leaf).size() < Leaf.CAPACITY) {
            boxes.add(leaf, state, sum(state.at));
            return;
        }
        EqualHosts[] inside = Arrays.copyOf(boxes.leaf(leaf).states(), Leaf.CAPACITY + 1);
        inside[Leaf.CAPACITY] = state;
        int before = boxes.count();
        spread(leaf, inside, 0, inside.length);
        boxes.refreshFrom(before);
        boxes.refresh(leaf);
    }

    /** Spreads states over a leaf, which is divided until each part holds few. */
    private void spread(int leaf, EqualHosts[] all, int from, int to) {
        if (to - from <= Leaf.CAPACITY * 3 / 4) {
            for (int place = from; place < to; place++) {
                boxes.put(leaf, all[place], sum(all[place].at));
            }
            return;
        }
        int axis = widest(all, from, to);
        Arrays.sort(all, from, to, Comparator.comparingDouble(state -> state.at[axis]));
        int middle = (from + to) >>> 1;
        while (middle < to - 1 && all[middle].at[axis] == all[from].at[axis]) {
            middle++;
        }
        double value = all[middle].at[axis];
        while (middle > from && all[middle - 1].at[axis] == value) {
            middle--;
        }
        boxes.divide(leaf, axis, value);
        int low = boxes.low(leaf);
        spread(low, all, from, middle);
        spread(low + 1, all, middle, to);
    }

    // Distinct states differ somewhere, so there is an axis with a width. Room divides only where no raw value does.
    private int widest(EqualHosts[] all, int from, int to) {
        int widest = 0;
        double widestShare = -1;
        for (int axis = 0; axis < axes && (axis < columns || widestShare < 0); axis++) {
            double width = width(all, from, to, axis);
            double share = width == 0 ? -1 : widths[axis] > 0 ? width / widths[axis] : width;
            if (share > widestShare) {
                widest = axis;
                widestShare = share;
            }
        }
        return widest;
    }

    private static double width(EqualHosts[] all, int from, int to, int axis) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int place = from; place < to; place++) {
            least = Math.min(least, all[place].at[axis]);
            most = Math.max(most, all[place].at[axis]);
        }
        return most == least ? 0 : most - least;
    }

    private void changed() {
        changes++;
        if (changes > 16 * (size + CALM)) {
            rebuild();
        }
    }

    /** Builds all boxes anew. */
    void rebuild() {
        changes = 0;
        EqualHosts[] all = boxes.states(size);
        boxes = new Boxes(axes);
        for (int axis = 0; axis < axes; axis++) {
            widths[axis] = width(all, 0, all.length, axis);
        }
        spread(0, all, 0, all.length);
        boxes.refreshFrom(0);
    }

    /** A query has multiplied raw values like this. */
    void asked(double[] multipliers) {
        for (int column = 0; column < columns; column++) {
            recent[column] =
                    isAsked ? INERTIA * recent[column] + (1 - INERTIA) * multipliers[column] : multipliers[column];
        }
        isAsked = true;
    }

    /** A query has looked at so many states: too many of them, and the sums are made anew with the multipliers of late. */
    void visited(int looks) {
        effort += Math.max(0, looks - CHEAP);
        if (effort > 2L * (size + CALM)) {
            effort = 0;
            System.arraycopy(recent, 0, reference, 0, columns);
            boxes.addUp(reference);
            boxes.refreshFrom(0);
        }
    }
}
