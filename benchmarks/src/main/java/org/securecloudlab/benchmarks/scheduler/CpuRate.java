package org.securecloudlab.benchmarks.scheduler;

import java.lang.management.ManagementFactory;

/** How often something can be done in a second of the thread's own CPU time, which other work on the machine distorts less than wall time. */
final class CpuRate {
    static final long SECOND = 1_000_000_000L;

    private static final int BATCH = 10;

    private long done;

    /** What was done so far. */
    long done() {
        return done;
    }

    /** Does it for so many nanoseconds, or a little longer; per second. */
    double of(PlacementBenchmark.Turns turns, long nanos) {
        long begin = now();
        long count = 0;
        while (now() - begin < nanos) {
            for (int each = 0; each < BATCH; each++) {
                turns.turn();
            }
            count += BATCH;
        }
        done += count;
        return count * (double) SECOND / (now() - begin);
    }

    /** CPU time of this thread in nanoseconds. */
    static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
