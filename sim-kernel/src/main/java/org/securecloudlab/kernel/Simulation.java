package org.securecloudlab.kernel;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** One simulated clock and the events that wait on it. Events of equal time happen in the order they were scheduled. */
public final class Simulation {
    private static final int CANCELLATION_CHECK_INTERVAL = 1024;

    private final EventQueue queue = new EventQueue();
    private final Deque<Event> next = new ArrayDeque<>();
    private final Cancellation cancellation;
    private long nowNanos;
    private long happened;
    private boolean stopped;

    public Simulation(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    /** Simulated nanoseconds since the start. */
    public long nowNanos() {
        return nowNanos;
    }

    /** Simulated time since the start. */
    public Duration now() {
        return Duration.ofNanos(nowNanos);
    }

    /** Events that have happened so far. */
    public long happened() {
        return happened;
    }

    /**
     * Schedules an event at a time since the start.
     *
     * @throws IllegalArgumentException when the time has passed
     */
    public void at(long timeNanos, Event event) {
        if (timeNanos < nowNanos) {
            throw new IllegalArgumentException(
                    "Event at " + timeNanos + " ns, but the clock stands at " + nowNanos + " ns already");
        }
        queue.add(timeNanos, event);
    }

    /** Schedules an event a non-negative number of nanoseconds from now. */
    public void after(long delayNanos, Event event) {
        at(Math.addExact(nowNanos, delayNanos), event);
    }

    /** Adds a part of the event that is happening: it happens after it and after the parts added before, before every other event of this time. */
    public void then(Event part) {
        next.add(part);
    }

    /** Events that wait. */
    public int waiting() {
        return next.size() + queue.size();
    }

    /** Ends the run after the event that is happening; what waits never happens. */
    public void stop() {
        stopped = true;
    }

    /**
     * Lets events happen until none is left; the clock then stands at the last event's time.
     *
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    public void run() {
        happenUntil(Long.MAX_VALUE);
    }

    /**
     * Lets events happen up to and including a time; the clock then stands at that time, unless stopped before.
     *
     * @throws java.util.concurrent.CancellationException when cancelled meanwhile
     */
    public void runUntil(long endNanos) {
        happenUntil(endNanos);
        if (!stopped) {
            nowNanos = Math.max(nowNanos, endNanos);
        }
    }

    private void happenUntil(long endNanos) {
        while (!stopped && (!next.isEmpty() || (!queue.isEmpty() && queue.nextTime() <= endNanos))) {
            if (happened % CANCELLATION_CHECK_INTERVAL == 0) {
                cancellation.throwIfCancelled();
            }
            happened++;
            if (next.isEmpty()) {
                nowNanos = queue.nextTime();
                queue.removeNext().happen();
            } else {
                next.remove().happen();
            }
        }
    }
}
