package org.securecloudlab.migration.qemu;

/**
 * From the migration thread to the wire: the thread copies into a socket buffer and sleeps when that is full; the link drains it. The thread
 * is not woken by the first free byte but when two thirds are left, so that a buffer of a busy stream is between two thirds and full, and
 * at two thirds whenever the thread has just slept. Source: Linux {@code sk_stream_write_space}, {@code sk_stream_min_wspace} (as much free
 * as half of what is queued). What threads of multifd still hold waits before the sockets. Times in milliseconds, rates in bytes per
 * millisecond.
 */
final class SendPath {
    private static final double WOKEN_AT = 2.0 / 3;

    private double copyRate;
    private final double linkRate;
    private final double capacityBytes;
    private final double wokenAtBytes;
    private double bufferedBytes;
    private boolean hasSlept;

    /**
     * An empty path.
     *
     * @param socketBytes what the sockets hold
     * @param waitingBytes what is taken from the migration thread before a full socket
     */
    SendPath(double copyRate, double linkRate, double socketBytes, double waitingBytes) {
        this.copyRate = copyRate;
        this.linkRate = linkRate;
        this.capacityBytes = socketBytes + waitingBytes;
        this.wokenAtBytes = WOKEN_AT * socketBytes + waitingBytes;
    }

    /** From now on the thread copies at another rate. */
    void copyAt(double bytesPerMilli) {
        copyRate = bytesPerMilli;
    }

    /** Writes bytes; how long the thread took. */
    double write(double bytes) {
        double untilFull = bytesUntilFull();
        if (bytes <= untilFull) {
            return copy(bytes);
        }
        double millis = copy(untilFull) + sleep();
        double left = bytes - untilFull;
        double cycles = Math.max(0, Math.ceil(left / cycleBytes()) - 1);
        return millis + cycles * cycleMillis() + copy(left - cycles * cycleBytes());
    }

    /** How many bytes the thread can write in a time, from now; in a sleep that does not end before, none. */
    double bytesWithin(double millis) {
        double untilFull = bytesUntilFull();
        if (millis * copyRate <= untilFull) {
            return millis * copyRate;
        }
        double left = millis - untilFull / copyRate;
        double cycles = Math.floor(left / cycleMillis());
        double copying = Math.max(0, left - cycles * cycleMillis() - sleepMillis());
        return untilFull + cycles * cycleBytes() + copying * copyRate;
    }

    /** The thread does something else. */
    void idle(double millis) {
        drain(millis, 0);
    }

    /** How long until the last byte written has left. */
    double drainMillis() {
        return linkRate == Double.POSITIVE_INFINITY ? 0 : bufferedBytes / linkRate;
    }

    /** Whether the link sets the pace: the thread has filled the buffer and been woken since. */
    boolean isPacedByLink() {
        return hasSlept && bufferedBytes >= wokenAtBytes;
    }

    /**
     * How far the buffer is below the mean of its levels: a write that ends between two sleeps ends at any of them, and no input tells at
     * which. Nothing where the link does not set the pace.
     */
    double belowMeanLevel() {
        return isPacedByLink() ? (capacityBytes + wokenAtBytes) / 2 - bufferedBytes : 0;
    }

    /** So much more is in the buffer, or less. */
    void fill(double bytes) {
        bufferedBytes = Math.max(0, bufferedBytes + bytes);
    }

    /** What leaves in a time while the link sets the pace. */
    double linkBytes(double millis) {
        return linkRate * millis;
    }

    private double copy(double bytes) {
        double millis = bytes / copyRate;
        drain(millis, bytes);
        return millis;
    }

    private double sleep() {
        hasSlept = true;
        bufferedBytes = wokenAtBytes;
        return sleepMillis();
    }

    private void drain(double millis, double added) {
        bufferedBytes =
                linkRate == Double.POSITIVE_INFINITY ? 0 : Math.max(0, bufferedBytes + added - millis * linkRate);
    }

    private double bytesUntilFull() {
        return untilFull(capacityBytes - bufferedBytes);
    }

    private double untilFull(double freeBytes) {
        return copyRate <= linkRate ? Double.POSITIVE_INFINITY : freeBytes * copyRate / (copyRate - linkRate);
    }

    /** Written between two sleeps. */
    private double cycleBytes() {
        return untilFull(capacityBytes - wokenAtBytes);
    }

    private double cycleMillis() {
        return cycleBytes() / linkRate;
    }

    private double sleepMillis() {
        return (capacityBytes - wokenAtBytes) / linkRate;
    }
}
