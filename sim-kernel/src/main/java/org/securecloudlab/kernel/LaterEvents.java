package org.securecloudlab.kernel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Events in no order: adding one is a write at the end. */
final class LaterEvents {
    private static final int FIRST_CAPACITY = 16;
    private static final int SAMPLES = 64;
    /** Of the samples, so many are within {@link #mostlyUntil}: a few events far away do not spoil an even spread. */
    private static final int WITHIN = 58;

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

    /** The least time; only when there is an event. */
    long least() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            least = Math.min(least, times[i]);
        }
        return least;
    }

    /** A time that most events do not exceed, by a sample. */
    long mostlyUntil() {
        long[] sample = new long[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            sample[i] = times[(int) ((long) size * i / SAMPLES)];
        }
        Arrays.sort(sample);
        return sample[WITHIN];
    }

    /** Where an event goes; false to keep it. */
    @FunctionalInterface
    interface Target {
        /** Takes it, or not. */
        boolean take(long timeNanos, long sequence, Event event);
    }

    /** Gives events away; those that are not taken stay. */
    void give(Target target) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            Event event = events[i];
            if (event != null && !target.take(times[i], sequences[i], event)) {
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
