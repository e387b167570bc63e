package org.securecloudlab.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Events of a time that is not near, in no order: adding one is a write at the end, and looking for the next ones a scan. */
final class LaterEvents {
    private static final int FIRST_CAPACITY = 64;
    private static final int SAMPLES = 64;

    private long[] times = new long[FIRST_CAPACITY];
    private long[] sequences = new long[FIRST_CAPACITY];
    private @Nullable Event[] events = new Event[FIRST_CAPACITY];
    private int size;

    int size() {
        return size;
    }

    void add(long timeNanos, long sequence, Event event) {
        if (size == times.length) {
            grow();
        }
        times[size] = timeNanos;
        sequences[size] = sequence;
        events[size++] = event;
    }

    /**
     * A time before which about so many of the events lie: the quantile of a sample. At least one event lies before it, and all do
     * where every sampled one has the same time.
     */
    long timeOfNext(int wanted) {
        if (size <= wanted) {
            return Long.MAX_VALUE;
        }
        long[] sample = new long[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            sample[i] = times[(int) ((long) size * i / SAMPLES)];
        }
        Arrays.sort(sample);
        long least = least();
        long limit = sample[(int) Math.min(SAMPLES - 1L, (long) wanted * SAMPLES / size)];
        return limit > least ? limit : least + 1;
    }

    private long least() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            least = Math.min(least, times[i]);
        }
        return least;
    }

    /** Moves the events before a time to a heap. */
    void moveBefore(long timeNanos, EventHeap heap) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            Event event = events[i];
            if (event != null && times[i] < timeNanos) {
                heap.add(times[i], sequences[i], event);
            } else {
                times[kept] = times[i];
                sequences[kept] = sequences[i];
                events[kept++] = event;
            }
        }
        Arrays.fill(events, kept, size, null);
        size = kept;
    }

    private void grow() {
        int capacity = Math.multiplyExact(times.length, 2);
        times = Arrays.copyOf(times, capacity);
        sequences = Arrays.copyOf(sequences, capacity);
        events = Arrays.copyOf(events, capacity);
    }
}
