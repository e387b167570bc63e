package org.securecloudlab.scheduler.search;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The axes on which hosts are told apart: raw values of weighers first, then what is left of each resource. An axis on which all hosts stand at
 * one point is not kept, until a host moves on it.
 */
final class Coordinates {
    /** Where a host stands whose raw value is no finite number; a tree could not sort it. */
    static final double DISORDERLY = -1e300;

    private final HostSource source;
    private final int[] kept;
    private final int keptColumns;
    /** By axis: its place among those kept, or -1. */
    private final int[] places;
    /** By axis, where it is not kept: the one point. */
    private final double[] fixed;

    private Coordinates(HostSource source, int[] kept, double[] fixed) {
        this.source = source;
        this.kept = kept;
        this.fixed = fixed;
        this.places = new int[fixed.length];
        Arrays.fill(places, -1);
        for (int place = 0; place < kept.length; place++) {
            places[kept[place]] = place;
        }
        this.keptColumns = (int)
                Arrays.stream(kept).filter(axis -> axis < source.columns()).count();
    }

    /** The axes on which the hosts differ now. */
    static Coordinates of(HostSource source) {
        int axes = source.columns() + source.resources();
        double[] first = new double[axes];
        boolean[] differs = new boolean[axes];
        for (int axis = 0; axis < axes; axis++) {
            differs[axis] = axis < source.columns() && source.hasFixedZero(axis);
            first[axis] = source.hosts() == 0 ? 0 : raw(source, 0, axis);
            for (int host = 1; host < source.hosts() && !differs[axis]; host++) {
                differs[axis] = raw(source, host, axis) != first[axis];
            }
        }
        int[] kept = IntStream.range(0, axes).filter(axis -> differs[axis]).toArray();
        return new Coordinates(source, kept, first);
    }

    private static double raw(HostSource source, int host, int axis) {
        int columns = source.columns();
        if (axis >= columns) {
            return source.room(host, axis - columns);
        }
        double value = source.value(host, axis) + 0.0; // -0.0 is 0.0
        return Double.isFinite(value) ? value : DISORDERLY;
    }

    /** How many axes are kept. */
    int size() {
        return kept.length;
    }

    /** How many of them, the first ones, are raw values. */
    int columns() {
        return keptColumns;
    }

    /** Writes down where a host stands. */
    void of(int host, double[] at) {
        for (int place = 0; place < at.length; place++) {
            at[place] = raw(source, host, kept[place]);
        }
    }

    /** Whether a host still stands at the one point of every axis that is not kept. */
    boolean hold(int host) {
        for (int axis = 0; axis < fixed.length; axis++) {
            if (places[axis] < 0 && raw(source, host, axis) != fixed[axis]) {
                return false;
            }
        }
        return true;
    }

    /** The place of a weigher's raw values; negative when they are the same for every host. */
    int ofColumn(int column) {
        return places[column];
    }

    /** What is asked on each kept axis of a resource, in order; nothing asked is negative infinity. */
    double[] asked(long[] amounts) {
        double[] asked = new double[kept.length - keptColumns];
        for (int place = 0; place < asked.length; place++) {
            asked[place] = limit(amounts[kept[keptColumns + place] - source.columns()]);
        }
        return asked;
    }

    /** Whether an axis that is not kept leaves too little for everybody. */
    boolean refuse(long[] amounts) {
        for (int resource = 0; resource < amounts.length; resource++) {
            int axis = source.columns() + resource;
            if (places[axis] < 0 && limit(amounts[resource]) > fixed[axis]) {
                return true;
            }
        }
        return false;
    }

    private static double limit(long amount) {
        return amount <= 0 ? Double.NEGATIVE_INFINITY : amount;
    }
}
