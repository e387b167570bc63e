package org.securecloudlab.kernel;

import java.util.Arrays;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Events by time, and by their sequence number among equal times.
 *
 * <p>A four-ary heap over three parallel arrays. Times and sequence numbers are primitives that lie beside each other, so a
 * comparison touches no object, an insertion allocates nothing, and the heap is half as deep as a binary one; the four children
 * of a node share one or two cache lines.
 */
final class EventHeap {
    private static final int ARITY = 4;
    private static final int FIRST_CAPACITY = 64;

    private long[] times = new long[FIRST_CAPACITY];
    private long[] sequences = new long[FIRST_CAPACITY];
    private @Nullable Event[] events = new Event[FIRST_CAPACITY];
    private int size;

    void add(long timeNanos, long sequence, Event event) {
        if (size == times.length) {
            grow();
        }
        siftUp(size++, timeNanos, sequence, event);
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The time of the next event; only when there is one. */
    long nextTime() {
        return times[0];
    }

    Event removeNext() {
        Event next = events[0];
        if (size == 0 || next == null) {
            throw new NoSuchElementException("no event is left");
        }
        size--;
        Event last = events[size];
        events[size] = null;
        if (size > 0 && last != null) {
            siftDown(times[size], sequences[size], last);
        }
        return next;
    }

    /** Gives all events away. */
    void moveTo(LaterEvents later) {
        for (int i = 0; i < size; i++) {
            Event event = events[i];
            if (event != null) {
                later.add(times[i], sequences[i], event);
            }
            events[i] = null;
        }
        size = 0;
    }

    private void siftUp(int from, long time, long order, Event event) {
        int hole = from;
        while (hole > 0) {
            int parent = (hole - 1) / ARITY;
            if (before(times[parent], sequences[parent], time, order)) {
                break;
            }
            move(parent, hole);
            hole = parent;
        }
        put(hole, time, order, event);
    }

    private void siftDown(long time, long order, Event event) {
        int hole = 0;
        for (int child = 1; child < size; child = ARITY * hole + 1) {
            int least = leastOf(child, Math.min(child + ARITY, size));
            if (before(time, order, times[least], sequences[least])) {
                break;
            }
            move(least, hole);
            hole = least;
        }
        put(hole, time, order, event);
    }

    private int leastOf(int from, int to) {
        int least = from;
        for (int i = from + 1; i < to; i++) {
            if (before(times[i], sequences[i], times[least], sequences[least])) {
                least = i;
            }
        }
        return least;
    }

    private static boolean before(long time, long order, long otherTime, long otherOrder) {
        return time < otherTime || (time == otherTime && order < otherOrder);
    }

    private void move(int from, int to) {
        times[to] = times[from];
        sequences[to] = sequences[from];
        events[to] = events[from];
    }

    private void put(int index, long time, long order, Event event) {
        times[index] = time;
        sequences[index] = order;
        events[index] = event;
    }

    private void grow() {
        int capacity = Math.multiplyExact(times.length, 2);
        times = Arrays.copyOf(times, capacity);
        sequences = Arrays.copyOf(sequences, capacity);
        events = Arrays.copyOf(events, capacity);
    }
}
