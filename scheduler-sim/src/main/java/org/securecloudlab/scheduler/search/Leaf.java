package org.securecloudlab.scheduler.search;

import org.jspecify.annotations.Nullable;

/**
 * Some states in a box that is not divided. Where they stand is kept side by side, for a look at all of them. Values are compared by hand: they are
 * numbers without a negative zero, for which {@link Math#max} would care at a price.
 */
final class Leaf {
    static final int CAPACITY = 8;

    private final int axes;
    private final EqualHosts[] states = new EqualHosts[CAPACITY];
    /** Where the states stand, one after the other, then their sums. */
    private final double[] points;

    private int size;
    /** How many hosts are in the states. */
    private int hosts;

    Leaf(int axes) {
        this.axes = axes;
        this.points = new double[CAPACITY * (axes + 1)];
    }

    int size() {
        return size;
    }

    int hosts() {
        return hosts;
    }

    /** So many hosts have come to one of the states; fewer than none have left. */
    void came(int number) {
        hosts += number;
    }

    /** What stands in it; only so many as its size says. */
    EqualHosts[] states() {
        return states;
    }

    double[] points() {
        return points;
    }

    /** The state that stands at a point. */
    @Nullable
    EqualHosts at(double[] point) {
        for (int place = 0; place < size; place++) {
            int from = place * axes;
            int axis = 0;
            while (axis < axes && points[from + axis] == point[axis]) {
                axis++;
            }
            if (axis == axes) {
                return states[place];
            }
        }
        return null;
    }

    /** There must be a place free. */
    void put(EqualHosts state, double sum) {
        int place = size++;
        states[place] = state;
        hosts += state.count();
        System.arraycopy(state.at, 0, points, place * axes, axes);
        points[CAPACITY * axes + place] = sum;
    }

    @SuppressWarnings("ReferenceEquality") // each state exists once
    void take(EqualHosts state) {
        int place = 0;
        while (states[place] != state) {
            place++;
        }
        int last = --size;
        hosts -= state.count();
        states[place] = states[last];
        System.arraycopy(points, last * axes, points, place * axes, axes);
        points[CAPACITY * axes + place] = points[CAPACITY * axes + last];
    }

    /** Makes the sums anew, by multipliers of the first axes. */
    void addUp(double[] multipliers) {
        for (int place = 0; place < size; place++) {
            double sum = 0;
            for (int axis = 0; axis < multipliers.length; axis++) {
                sum += multipliers[axis] * points[place * axes + axis];
            }
            points[CAPACITY * axes + place] = sum;
        }
    }

    double greatestSum() {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < size; place++) {
            double sum = points[CAPACITY * axes + place];
            greatest = sum > greatest ? sum : greatest;
        }
        return greatest;
    }

    double greatest(int axis) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < size; place++) {
            double value = points[place * axes + axis];
            greatest = value > greatest ? value : greatest;
        }
        return greatest;
    }

    double least(int axis) {
        double least = Double.POSITIVE_INFINITY;
        for (int place = 0; place < size; place++) {
            double value = points[place * axes + axis];
            least = value < least ? value : least;
        }
        return least;
    }
}
