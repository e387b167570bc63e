package org.securecloudlab.scheduler.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The axes on which hosts are told apart: raw values of weighers first, then what is left of each resource. Axes that say nothing more are not
 * kept, as long as they do not: see {@link Silence}.
 */
final class Coordinates {
    /** Where a host stands whose raw value is no finite number; a tree could not sort it. */
    static final double DISORDERLY = -1e300;

    private final HostSource source;
    private final int[] kept;
    private final int keptColumns;
    /** By axis: its place among those kept, or -1. */
    private final int[] places;
    /** By axis, where it is not kept: why not. */
    private final Silence[] silent;
    /** Axes that were not kept once, and then they were needed. */
    private final BitSet needed;

    private Coordinates(HostSource source, Silence[] silent, BitSet needed) {
        this.source = source;
        this.silent = silent;
        this.needed = needed;
        this.kept = IntStream.range(0, silent.length)
                .filter(axis -> silent[axis] == Silence.NONE)
                .toArray();
        this.places = new int[silent.length];
        Arrays.fill(places, -1);
        for (int place = 0; place < kept.length; place++) {
            places[kept[place]] = place;
        }
        this.keptColumns = (int)
                Arrays.stream(kept).filter(axis -> axis < source.columns()).count();
    }

    /** The axes that are needed now. */
    static Coordinates of(HostSource source) {
        return of(source, new BitSet());
    }

    /** The axes that are needed now that a host could not be located. */
    Coordinates anew() {
        return of(source, needed);
    }

    private static Coordinates of(HostSource source, BitSet needed) {
        Silence[] silent = new Silence[source.columns() + source.resources()];
        for (int axis = 0; axis < silent.length; axis++) {
            silent[axis] = needed.get(axis) ? Silence.NONE : Silence.of(source, axis);
        }
        return new Coordinates(source, silent, needed);
    }

    /** Where a host stands on an axis. */
    static double raw(HostSource source, int host, int axis) {
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

    /** Writes down where a host stands; false when that takes an axis that is not kept, and {@link #anew} must follow. */
    boolean locate(int host, double[] at) {
        for (int place = 0; place < at.length; place++) {
            at[place] = raw(source, host, kept[place]);
        }
        for (int axis = 0; axis < silent.length; axis++) {
            if (places[axis] < 0 && !silent[axis].holds(source, host, axis)) {
                needed.set(axis);
                return false;
            }
        }
        return true;
    }

    /** The place of a weigher's raw values; negative when they make no difference between hosts. */
    int ofColumn(int column) {
        return places[column];
    }

    /** What is asked on each kept axis, in order; nothing asked is negative infinity. */
    double[] asked(long[] amounts) {
        double[] asked = new double[kept.length];
        Arrays.fill(asked, Double.NEGATIVE_INFINITY);
        for (int resource = 0; resource < amounts.length; resource++) {
            int axis = source.columns() + resource;
            if (amounts[resource] <= 0) {
                continue;
            }
            if (places[axis] >= 0) {
                asked[places[axis]] = amounts[resource];
            } else if (silent[axis] instanceof Silence.Shadow shadow) {
                int place = places[shadow.column()];
                asked[place] = Math.max(asked[place], shadow.valueAt(amounts[resource]));
            }
        }
        return asked;
    }

    /** Whether an axis that is not kept leaves too little for everybody. */
    boolean refuse(long[] amounts) {
        for (int resource = 0; resource < amounts.length; resource++) {
            if (amounts[resource] > 0
                    && silent[source.columns() + resource] instanceof Silence.Still still
                    && amounts[resource] > still.point()) {
                return true;
            }
        }
        return false;
    }
}
