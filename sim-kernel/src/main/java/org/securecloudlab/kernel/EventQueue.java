package org.securecloudlab.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Events by time, and by order of arrival among equal times.
 *
 * <p>The next ones lie in a heap that fits a processor's cache, those after them in buckets of time, all others unsorted: an event is
 * written three times instead of being moved through a heap of all. After the ladder queue (Tang, Goh and Thng, ACM TOMACS 15, 2005),
 * with one rung, and a heap where that sorts. Where everything happens at one instant, or few events wait, it is the heap alone.
 */
final class EventQueue {
    /** Events that a bucket shall hold. */
    private static final int NEAR = 64;

    private static final int MOST_BUCKETS = 4096;
    private static final int SPREAD = 8 * NEAR;

    private final EventHeap near = new EventHeap();
    private final List<LaterEvents> buckets = new ArrayList<>();
    private final LaterEvents later = new LaterEvents();
    /** Events before this time are in the heap. */
    private long nearUntil = Long.MAX_VALUE;
    /** Events from then and before this time are in buckets. */
    private long bucketsUntil = Long.MAX_VALUE;

    private long bucketsFrom;
    private long width = 1;
    private int nextBucket;
    private int usedBuckets;
    private int inBuckets;
    private long sequence;

    void add(long timeNanos, Event event) {
        place(timeNanos, sequence++, event);
        if (near.size() > SPREAD && nearUntil == Long.MAX_VALUE) {
            spread();
        }
    }

    private void place(long timeNanos, long order, Event event) {
        if (timeNanos < nearUntil) {
            near.add(timeNanos, order, event);
        } else if (timeNanos < bucketsUntil) {
            bucketOf(timeNanos).add(timeNanos, order, event);
            inBuckets++;
        } else {
            later.add(timeNanos, order, event);
        }
    }

    private LaterEvents bucketOf(long timeNanos) {
        return buckets.get((int) ((timeNanos - bucketsFrom) / width));
    }

    int size() {
        return near.size() + inBuckets + later.size();
    }

    boolean isEmpty() {
        return size() == 0;
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
        while (near.isEmpty() && (inBuckets > 0 || later.size() > 0)) {
            if (inBuckets == 0) {
                deal();
            }
            takeBucket();
        }
    }

    private void takeBucket() {
        LaterEvents bucket = buckets.get(nextBucket++);
        nearUntil = nextBucket == usedBuckets ? bucketsUntil : bucketsFrom + nextBucket * width;
        inBuckets -= bucket.size();
        bucket.give((time, order, event) -> {
            near.add(time, order, event);
            return true;
        });
    }

    /** Deals the later events out to buckets of equal width; the last few stay where they are. */
    private void deal() {
        bucketsFrom = later.least();
        bucketsUntil = Math.max(bucketsFrom, later.mostlyUntil()) + 1;
        long wanted = Math.max(1, Math.min(MOST_BUCKETS, later.size() / NEAR));
        width = Math.max(1, (bucketsUntil - bucketsFrom + wanted - 1) / wanted);
        usedBuckets = (int) ((bucketsUntil - bucketsFrom + width - 1) / width);
        while (buckets.size() < usedBuckets) {
            buckets.add(new LaterEvents());
        }
        nextBucket = 0;
        nearUntil = bucketsFrom;
        later.give((time, order, event) -> {
            if (time >= bucketsUntil) {
                return false;
            }
            bucketOf(time).add(time, order, event);
            inBuckets++;
            return true;
        });
    }

    /** The heap alone has grown large: keeps only the next events in it. */
    private void spread() {
        near.moveTo(later);
        deal();
        fill();
    }
}
