package org.securecloudlab.entropy.queue;

/** Sums over the requests that were served in one stretch of a run. */
public final class Batch {
    private static final double NANOS = 1e9;

    private final double[] limitSeconds;
    private final long[] above;
    private long count;
    private double waitSeconds;
    private double timeSeconds;
    private double bits;
    private double elapsedSeconds;

    Batch(double[] limitSeconds) {
        this.limitSeconds = limitSeconds;
        this.above = new long[limitSeconds.length];
    }

    void add(double drawBits, long waitedNanos, long inSystemNanos) {
        count++;
        bits += drawBits;
        timeSeconds += inSystemNanos / NANOS;
        double wait = waitedNanos / NANOS;
        waitSeconds += wait;
        for (int i = 0; i < above.length; i++) {
            if (wait > limitSeconds[i]) {
                above[i]++;
            }
        }
    }

    void closes(long elapsedNanos) {
        elapsedSeconds = elapsedNanos / NANOS;
    }

    /** Mean wait before service, in seconds. */
    public double meanWait() {
        return waitSeconds / count;
    }

    /** Mean time from arrival until served whole, in seconds. */
    public double meanTime() {
        return timeSeconds / count;
    }

    /** Share of the requests that waited longer than the limit of that index. */
    public double shareAbove(int limit) {
        return (double) above[limit] / count;
    }

    /** Requests served a second. */
    public double throughput() {
        return count / elapsedSeconds;
    }

    /** Requests present, mean over time. */
    public double meanInSystem() {
        return timeSeconds / elapsedSeconds;
    }

    /** Bits handed over a second. */
    public double bitsPerSecond() {
        return bits / elapsedSeconds;
    }
}
