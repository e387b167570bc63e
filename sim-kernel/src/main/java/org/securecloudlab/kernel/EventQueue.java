package org.securecloudlab.kernel;

import java.util.NoSuchElementException;

/**
 * Events by time, and by order of arrival among equal times.
 *
 * <p>The next few thousand lie in a heap that fits a processor's cache; those of later times are only collected, and looked through
 * when the heap is empty. An event is so looked at a few dozen times in passing instead of being moved in a heap of all. Where
 * everything happens at one instant, or few events wait, it is the heap alone.
 */
final class EventQueue {
    private static final int NEAR = 4096;
    private static final int PARTS = 32;

    private final EventHeap near = new EventHeap();
    private final LaterEvents later = new LaterEvents();
    /** Events before this time are in the heap, all others are not. */
    private long nearUntil = Long.MAX_VALUE;

    private long sequence;

    void add(long timeNanos, Event event) {
        if (timeNanos < nearUntil) {
            near.add(timeNanos, sequence++, event);
            if (near.size() > 2 * NEAR && later.size() == 0) {
                spread();
            }
        } else {
            later.add(timeNanos, sequence++, event);
        }
    }

    int size() {
        return near.size() + later.size();
    }

    boolean isEmpty() {
        return near.isEmpty() && later.size() == 0;
    }

    /** The time of the next event; only when there is one. */
    long nextTime() {
        fill();
        return near.nextTime();
    }

    Event removeNext() {
        fill();
        if (near.isEmpty()) {
            throw new NoSuchElementException("no event is left");
        }
        return near.removeNext();
    }

    private void fill() {
        if (near.isEmpty() && later.size() > 0) {
            nearUntil = later.timeOfNext(Math.max(NEAR, later.size() / PARTS));
            later.moveBefore(nearUntil, near);
        }
    }

    /** The heap has grown large: keeps the next ones in it. */
    private void spread() {
        near.moveTo(later);
        fill();
    }
}
