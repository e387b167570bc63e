package org.securecloudlab.entropy.station;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.kernel.Event;
import org.securecloudlab.kernel.Simulation;

/**
 * Sources behind one broker: first come, first served within a class, urgent classes first, nobody is interrupted. An idle source
 * with the lowest number takes the next request.
 *
 * <p>Reduces to M/D/1, M/M/1, M/G/1, M/M/c, M/D/c and, with classes, to Cobham's queue ("Priority assignment in waiting line
 * problems", Operations Research 2, 1954).
 */
public final class FirstComeStation implements Station {
    private static final double NANOS = 1e9;

    private final Simulation clock;
    private final Served served;
    private final List<ArrayDeque<Draw>> queues = new ArrayList<>();
    private final Source[] sources;
    private int waiting;
    /** Sources that serve or are down. */
    private int engaged;

    /**
     * A broker.
     *
     * @param bitsPerSecond the rate of each source
     * @param classes how many classes of urgency there are
     */
    public FirstComeStation(Simulation clock, double[] bitsPerSecond, int classes, Served served) {
        this.clock = clock;
        this.served = served;
        for (int i = 0; i < classes; i++) {
            queues.add(new ArrayDeque<>());
        }
        this.sources = new Source[bitsPerSecond.length];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = new Source(bitsPerSecond[i]);
        }
    }

    @Override
    public void arrive(Draw draw) {
        if (engaged < sources.length) {
            for (Source source : sources) {
                if (source.isIdle()) {
                    engaged++;
                    source.begin(draw);
                    return;
                }
            }
        }
        waiting++;
        queues.get(draw.urgency()).add(draw);
    }

    /** A source fails, and what it served is begun anew by the next that is free; or it is back. */
    public void setUp(int source, boolean up) {
        if (up) {
            sources[source].comesUp();
        } else {
            sources[source].goesDown();
        }
    }

    /** Requests that wait for a source. */
    public int waiting() {
        return waiting;
    }

    private Draw takeNext() {
        waiting--;
        for (ArrayDeque<Draw> queue : queues) {
            Draw next = queue.poll();
            if (next != null) {
                return next;
            }
        }
        throw new IllegalStateException("somebody waits but no queue has anybody");
    }

    /** One source. Ends of service are computed from the start of a busy period, so that rounding to nanoseconds never adds up. */
    private final class Source implements Event {
        private final double nanosPerBit;
        private double busySinceNanos;
        private double bitsSince;
        private Draw current = new Draw(0, 0, 0);
        private long endNanos = -1;
        private boolean idle = true;
        private boolean down;

        Source(double bitsPerSecond) {
            this.nanosPerBit = NANOS / bitsPerSecond;
        }

        boolean isIdle() {
            return idle;
        }

        void begin(Draw draw) {
            idle = false;
            busySinceNanos = clock.nowNanos();
            bitsSince = 0;
            serve(draw);
        }

        private void serve(Draw draw) {
            current = draw;
            draw.starts(clock.nowNanos());
            bitsSince += draw.bits();
            endNanos = Math.max(clock.nowNanos(), Math.round(busySinceNanos + bitsSince * nanosPerBit));
            clock.at(endNanos, this);
        }

        void goesDown() {
            if (down) {
                return;
            }
            down = true;
            if (idle) {
                idle = false;
                engaged++;
            } else {
                waiting++;
                queues.get(current.urgency()).addFirst(current);
                endNanos = -1;
            }
        }

        void comesUp() {
            if (!down) {
                return;
            }
            down = false;
            if (waiting > 0) {
                begin(takeNext());
            } else {
                idle = true;
                engaged--;
            }
        }

        @Override
        public void happen() {
            if (clock.nowNanos() != endNanos) {
                // The source failed meanwhile.
                return;
            }
            endNanos = -1;
            Draw done = current;
            if (waiting > 0) {
                serve(takeNext());
            } else {
                idle = true;
                engaged--;
            }
            served.served(done);
        }
    }
}
