package org.securecloudlab.scheduler.search;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Hosts of one kind in the same state: the same raw values for every weigher and the same room. */
final class EqualHosts {
    /** Raw values by weigher column. */
    final double[] values;
    /** What placement may still hand out, by resource. */
    final long[] room;

    final StateTree tree;
    final int kind;
    private final int hash;
    private final HostPlaces places = new HostPlaces();
    private int count;

    /** The leaf that it stands in; nothing while it is empty. */
    @Nullable
    Box leaf;

    /** Which state a host is in now. */
    @FunctionalInterface
    interface Members {
        @Nullable
        EqualHosts stateOf(int host);
    }

    EqualHosts(StateTree tree, int kind, double[] values, long[] room) {
        this.kind = kind;
        this.tree = tree;
        this.values = values;
        this.room = room;
        this.hash = (Arrays.hashCode(values) * 31 + Arrays.hashCode(room)) * 31 + kind;
    }

    void add(int host) {
        places.add(host);
        count++;
    }

    /** One of its hosts is in another state now. */
    void left() {
        count--;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** The lowest of its hosts; it must have one. */
    @SuppressWarnings("ReferenceEquality") // each state exists once
    int first(Members members) {
        while (members.stateOf(places.first()) != this) {
            places.removeFirst();
        }
        return places.first();
    }

    /** The lowest of its hosts that is not among those given in ascending order; -1 when there is none. */
    @SuppressWarnings("ReferenceEquality") // each state exists once
    int first(Members members, int[] excluded) {
        int first = first(members);
        if (excluded.length == 0 || Arrays.binarySearch(excluded, first) < 0) {
            return first;
        }
        Deque<Integer> skipped = new ArrayDeque<>();
        int found = -1;
        while (!places.isEmpty() && found < 0) {
            int host = places.first();
            boolean isHere = members.stateOf(host) == this && !skipped.contains(host);
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

    /** Whether its hosts are of a kind that passes, and have room. */
    boolean suits(Query query) {
        return query.hasKind(kind) && fits(query.asked());
    }

    private boolean fits(long[] asked) {
        for (int resource = 0; resource < asked.length; resource++) {
            if (asked[resource] > room[resource] && asked[resource] > 0) {
                return false;
            }
        }
        return true;
    }

    /** Raw values, room and kind as one list of coordinates. */
    double coordinate(int place) {
        if (place < values.length) {
            return values[place];
        }
        return place < values.length + room.length ? room[place - values.length] : kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EqualHosts state
                && state.hash == hash
                && state.kind == kind
                && Arrays.equals(values, state.values)
                && Arrays.equals(room, state.room);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
