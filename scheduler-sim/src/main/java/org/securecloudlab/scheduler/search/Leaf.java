package org.securecloudlab.scheduler.search;

import org.jspecify.annotations.Nullable;

/**
 * Some states in a box that is not divided. Where they stand is kept axis by axis, so that a look at one axis of all of them fetches a line of memory
 * or two. Values are compared by hand: they are numbers without a negative zero, for which {@link Math#max} would care at a price.
 */
final class Leaf {
    static final int CAPACITY = 16;

    private final int axes;
    private final EqualHosts[] states = new EqualHosts[CAPACITY];
    /** A row of {@link #CAPACITY} values for each axis, then one of the sums. */
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

    /** Where one of the states stands on an axis. */
    double value(int place, int axis) {
        return points[axis * CAPACITY + place];
    }

    /** Whether what is asked is there, axis by axis. */
    boolean fits(int place, double[] asked) {
        for (int axis = 0; axis < asked.length; axis++) {
            if (asked[axis] > points[axis * CAPACITY + place]) {
                return false;
            }
        }
        return true;
    }

    /** The state that stands at a point. */
    @Nullable
    EqualHosts at(double[] point) {
        for (int place = 0; place < size; place++) {
            int axis = 0;
            while (axis < axes && points[axis * CAPACITY + place] == point[axis]) {
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
        write(place, state.at, sum);
    }

    /** One of the states stands there now. */
    void write(int place, double[] at, double sum) {
        for (int axis = 0; axis < axes; axis++) {
            points[axis * CAPACITY + place] = at[axis];
        }
        points[axes * CAPACITY + place] = sum;
    }

    double sum(int place) {
        return points[axes * CAPACITY + place];
    }

    /** Where a state is among those of the leaf; it must be one of them. */
    @SuppressWarnings("ReferenceEquality") // each state exists once
    int placeOf(EqualHosts state) {
        int place = 0;
        while (states[place] != state) {
            place++;
        }
        return place;
    }

    void take(int place) {
        int last = --size;
        hosts -= states[place].count();
        states[place] = states[last];
        for (int axis = 0; axis <= axes; axis++) {
            points[axis * CAPACITY + place] = points[axis * CAPACITY + last];
        }
    }

    /** Makes the sums anew, by multipliers of the first axes. */
    void addUp(double[] multipliers) {
        for (int place = 0; place < size; place++) {
            double sum = 0;
            for (int axis = 0; axis < multipliers.length; axis++) {
                sum += multipliers[axis] * value(place, axis);
            }
            points[axes * CAPACITY + place] = sum;
        }
    }

    double greatestSum() {
        return greatest(axes);
    }

    double greatest(int axis) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < size; place++) {
            double value = points[axis * CAPACITY + place];
            greatest = value > greatest ? value : greatest;
        }
        return greatest;
    }

    double least(int axis) {
        double least = Double.POSITIVE_INFINITY;
        for (int place = 0; place < size; place++) {
            double value = points[axis * CAPACITY + place];
            least = value < least ? value : least;
        }
        return least;
    }
}
