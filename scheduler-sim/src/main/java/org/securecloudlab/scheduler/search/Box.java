package org.securecloudlab.scheduler.search;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A node of the tree: a leaf with some states, or two boxes; and the extremes of everything below. */
final class Box {
    static final int LEAF_CAPACITY = 8;

    final double[] greatest;
    final double[] least;
    final long[] room;
    /** The kinds of hosts below, one bit each; kinds whose numbers differ by 64 share one. */
    long kinds;

    /** The lowest host below; MAX_VALUE when there is none. */
    int firstHost = Integer.MAX_VALUE;

    @Nullable
    Box parent;

    @Nullable
    Box low;

    @Nullable
    Box high;

    /** Which coordinate divides the two boxes, and where: values below it are in the low one. */
    int splitOn;

    double splitAt;
    EqualHosts[] states = new EqualHosts[LEAF_CAPACITY];
    int size;

    Box(int columns, int resources) {
        greatest = new double[columns];
        least = new double[columns];
        room = new long[resources];
        Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(room, Long.MIN_VALUE);
    }

    /** Whether a host below may be of a kind that passes, and have room. */
    boolean maySuit(Query query) {
        if ((kinds & query.kindBits()) == 0) {
            return false;
        }
        long[] asked = query.asked();
        for (int resource = 0; resource < asked.length; resource++) {
            if (asked[resource] > room[resource] && asked[resource] > 0) {
                return false;
            }
        }
        return firstHost != Integer.MAX_VALUE;
    }

    /** Works its extremes out again; whether they changed. */
    boolean refresh(EqualHosts.Members members) {
        Box lower = low;
        Box higher = high;
        if (lower != null && higher != null) {
            return refreshFrom(lower, higher);
        }
        return refreshFromStates(members);
    }

    private boolean refreshFrom(Box lower, Box higher) {
        boolean changed = set(Math.min(lower.firstHost, higher.firstHost), lower.kinds | higher.kinds);
        for (int column = 0; column < greatest.length; column++) {
            changed |= set(
                    column,
                    Math.max(lower.greatest[column], higher.greatest[column]),
                    Math.min(lower.least[column], higher.least[column]));
        }
        for (int resource = 0; resource < room.length; resource++) {
            changed |= setRoom(resource, Math.max(lower.room[resource], higher.room[resource]));
        }
        return changed;
    }

    private boolean refreshFromStates(EqualHosts.Members members) {
        int first = Integer.MAX_VALUE;
        long bits = 0;
        for (int place = 0; place < size; place++) {
            first = Math.min(first, states[place].first(members));
            bits |= Query.bit(states[place].kind);
        }
        boolean changed = set(first, bits);
        for (int column = 0; column < greatest.length; column++) {
            double most = Double.NEGATIVE_INFINITY;
            double fewest = Double.POSITIVE_INFINITY;
            for (int place = 0; place < size; place++) {
                double value = states[place].values[column];
                most = Math.max(most, value);
                fewest = Math.min(fewest, value);
            }
            changed |= set(column, most, fewest);
        }
        for (int resource = 0; resource < room.length; resource++) {
            long most = Long.MIN_VALUE;
            for (int place = 0; place < size; place++) {
                most = Math.max(most, states[place].room[resource]);
            }
            changed |= setRoom(resource, most);
        }
        return changed;
    }

    private boolean set(int first, long bits) {
        boolean changed = firstHost != first || kinds != bits;
        kinds = bits;
        firstHost = first;
        return changed;
    }

    private boolean set(int column, double most, double fewest) {
        boolean changed = greatest[column] != most || least[column] != fewest;
        greatest[column] = most;
        least[column] = fewest;
        return changed;
    }

    private boolean setRoom(int resource, long most) {
        boolean changed = room[resource] != most;
        room[resource] = most;
        return changed;
    }
}
