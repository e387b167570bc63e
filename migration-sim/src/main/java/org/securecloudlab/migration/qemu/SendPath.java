package org.securecloudlab.migration.qemu;

/**
 * From the migration thread to the wire: the thread copies into a socket buffer and blocks when that is full; the link drains it.
 * Times in milliseconds, rates in bytes per millisecond.
 */
final class SendPath {
    private double copyRate;
    private final double linkRate;
    private final double capacityBytes;
    private double bufferedBytes;

    SendPath(double copyRate, double linkRate, double capacityBytes) {
        this.copyRate = copyRate;
        this.linkRate = linkRate;
        this.capacityBytes = capacityBytes;
    }

    /** From now on the thread copies at another rate. */
    void copyAt(double bytesPerMilli) {
        copyRate = bytesPerMilli;
    }

    /** Writes bytes; how long the thread took. */
    double write(double bytes) {
        if (copyRate <= linkRate) {
            double millis = bytes / copyRate;
            drain(millis, bytes);
            return millis;
        }
        double untilFull = bytesUntilFull();
        if (bytes <= untilFull) {
            double millis = bytes / copyRate;
            drain(millis, bytes);
            return millis;
        }
        bufferedBytes = capacityBytes;
        return untilFull / copyRate + (bytes - untilFull) / linkRate;
    }

    /** How many bytes the thread can write in a time, from now. */
    double bytesWithin(double millis) {
        double copied = millis * copyRate;
        if (copyRate <= linkRate) {
            return copied;
        }
        double untilFull = bytesUntilFull();
        return copied <= untilFull ? copied : untilFull + (millis - untilFull / copyRate) * linkRate;
    }

    /** The thread does something else. */
    void idle(double millis) {
        drain(millis, 0);
    }

    /** How long until the last byte written has left. */
    double drainMillis() {
        return linkRate == Double.POSITIVE_INFINITY ? 0 : bufferedBytes / linkRate;
    }

    private void drain(double millis, double added) {
        bufferedBytes =
                linkRate == Double.POSITIVE_INFINITY ? 0 : Math.max(0, bufferedBytes + added - millis * linkRate);
    }

    private double bytesUntilFull() {
        double free = capacityBytes - bufferedBytes;
        return linkRate == Double.POSITIVE_INFINITY
                ? Double.POSITIVE_INFINITY
                : free * copyRate / (copyRate - linkRate);
    }
}
