package org.securecloudlab.scheduler.search;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Hosts of one tree that stand at the same point: the same raw values for every weigher and the same room. */
final class EqualHosts {
    /** Where they stand, by {@link Coordinates}. */
    final double[] at;

    final StateTree tree;
    private final int hash;
    private final HostPlaces places = new HostPlaces();
    private int count;

    /** The leaf that it stands in, while it is not empty. */
    int leaf = -1;

    EqualHosts(StateTree tree, double[] at) {
        this.tree = tree;
        this.at = at;
        this.hash = mixed(Arrays.hashCode(at));
    }

    // Round figures leave the low bits of a double empty.
    private static int mixed(int hash) {
        int spread = hash * 0x9E3779B9;
        return spread ^ (spread >>> 15);
    }

    void add(int host) {
        places.add(host);
        count++;
    }

    /** One of its hosts is in another state now. */
    void left() {
        count--;
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** Whether its raw values are numbers. */
    boolean isOrderly(int columns) {
        for (int column = 0; column < columns; column++) {
            if (!Double.isFinite(at[column])) {
                return false;
            }
        }
        return true;
    }

    /** The lowest of its hosts; it must have one. */
    @SuppressWarnings("ReferenceEquality") // each state exists once
    int first(EqualHosts[] stateOf) {
        while (stateOf[places.first()] != this) {
            places.removeFirst();
        }
        return places.first();
    }

    /** The lowest of its hosts that is not among those given in ascending order; -1 when there is none. */
    @SuppressWarnings("ReferenceEquality") // each state exists once
    int first(EqualHosts[] stateOf, int[] excluded) {
        int first = first(stateOf);
        if (excluded.length == 0 || Arrays.binarySearch(excluded, first) < 0) {
            return first;
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

    /** Whether there is room for what is asked, by axis of a resource. */
    boolean fits(double[] asked, int columns) {
        for (int place = 0; place < asked.length; place++) {
            if (asked[place] > at[columns + place]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EqualHosts state && state.hash == hash && Arrays.equals(at, state.at);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
