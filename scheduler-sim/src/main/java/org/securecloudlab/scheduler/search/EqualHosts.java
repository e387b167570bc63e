package org.securecloudlab.scheduler.search;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Hosts of one tree that stand at the same point: the same raw values for every weigher and the same room. There is one such object for a
 * point, so identity tells states apart.
 */
final class EqualHosts {
    private static final int SPARE = 16;

    /** Where they stand, by {@link Coordinates}. */
    final double[] at;

    final StateTree tree;
    private boolean isOrderly;
    /** Its hosts, once there is more than one. */
    private @Nullable HostPlaces places;
    /** No host here is before this one, which may have left. */
    private int lowest = Integer.MAX_VALUE;

    private int count;

    /** The leaf that it stands in, while it is not empty. */
    int leaf = -1;

    EqualHosts(StateTree tree, double[] at) {
        this.tree = tree;
        this.at = at;
        this.isOrderly = isOrderly(at);
    }

    /** Whether raw values at a point are numbers. */
    static boolean isOrderly(double[] at) {
        for (double value : at) {
            if (value == Coordinates.DISORDERLY) {
                return false;
            }
        }
        return true;
    }

    /** A host more, whose state this is already; it must stand in a leaf. */
    void add(int host, EqualHosts[] stateOf) {
        remember(host, stateOf);
        lowest = count == 0 ? host : Math.min(lowest, host);
        count++;
        tree.boxes().leaf(leaf).came(1);
    }

    @SuppressWarnings("ReferenceEquality") // each state exists once
    private void remember(int host, EqualHosts[] stateOf) {
        if (places == null) {
            if (count == 0) {
                return; // most states have one host for all their time, and its number is enough
            }
            places = new HostPlaces();
            places.add(lowest);
        } else if (places.size() > 2 * count + SPARE) {
            places.keepOnly(there -> stateOf[there] == this);
        }
        places.add(host);
    }

    /** One of its hosts is in another state now. */
    void left() {
        count--;
        tree.boxes().leaf(leaf).came(-1);
    }

    /** How many hosts it knows of, with those that have left and were not dropped yet. */
    int remembered() {
        return places == null ? 1 : places.size();
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Whether its raw values are numbers. */
    boolean isOrderly() {
        return isOrderly;
    }

    /** They have all come to another point. */
    void stand(double[] point) {
        System.arraycopy(point, 0, at, 0, at.length);
        isOrderly = isOrderly(point);
    }

    /** The lowest of its hosts; it must have one. */
    @SuppressWarnings("ReferenceEquality") // each state exists once
    int first(EqualHosts[] stateOf) {
        if (places == null || stateOf[lowest] == this) {
            return lowest; // most often, and with the least to fetch
        }
        while (stateOf[places.first()] != this) {
            places.removeFirst();
        }
        lowest = places.first();
        return lowest;
    }

    /** The lowest of its hosts that is not among those given in ascending order; -1 when there is none. */
    @SuppressWarnings("ReferenceEquality") // each state exists once
    int first(EqualHosts[] stateOf, int[] excluded) {
        int first = first(stateOf);
        if (excluded.length == 0 || Arrays.binarySearch(excluded, first) < 0) {
            return first;
        }
        if (places == null) {
            return -1;
        }
        Deque<Integer> skipped = new ArrayDeque<>();
        int found = -1;
        while (!places.isEmpty() && found < 0) {
            int host = places.first();
            boolean isHere = stateOf[host] == this && !skipped.contains(host);
            if (isHere && Arrays.binarySearch(excluded, host) < 0) {
                found = host;
            } else {
                places.removeFirst();
                if (isHere) {
                    skipped.add(host);
                }
            }
        }
        skipped.forEach(places::add);
        return found;
    }

    /** Whether what is asked is there, axis by axis. */
    boolean fits(double[] asked) {
        for (int axis = 0; axis < asked.length; axis++) {
            if (asked[axis] > at[axis]) {
                return false;
            }
        }
        return true;
    }
}
