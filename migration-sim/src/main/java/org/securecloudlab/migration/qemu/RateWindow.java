package org.securecloudlab.migration.qemu;

import org.securecloudlab.migration.DowntimeLimit;

/**
 * The window of 100 ms in which the migration thread counts: it sends no more than its share of the bandwidth limit, and at the end
 * estimates the bandwidth and from it what fits into the downtime limit. Source: QEMU 7.2 {@code migration/migration.c}, {@code
 * migration_rate_limit} and {@code migration_update_counters}.
 */
final class RateWindow {
    static final double MILLIS = 100;

    private final double limitBytes;
    private final DowntimeLimit downtime;
    private double startMillis;
    private double sentBytes;
    private double thresholdBytes;

    RateWindow(double maxBandwidthBytesPerSecond, DowntimeLimit downtime, double startMillis) {
        this.limitBytes = maxBandwidthBytesPerSecond * MILLIS / 1000;
        this.downtime = downtime;
        this.startMillis = startMillis;
    }

    /** Dirty bytes below this fit into the downtime limit; nothing does before the first estimate. */
    double thresholdBytes() {
        return thresholdBytes;
    }

    void sent(double bytes) {
        sentBytes += bytes;
    }

    boolean isUsedUp() {
        return sentBytes > limitBytes;
    }

    /** Whether the limit is beyond so many bytes a window, and so sets no pace. */
    boolean isBeyond(double bytes) {
        return limitBytes > bytes;
    }

    /** Bytes that may still be sent; the limit is looked at before each page, so that the last one goes beyond. */
    double allowedBytes() {
        return Math.max(0, limitBytes - sentBytes);
    }

    /** How long the thread sleeps when the window is used up. */
    double untilEnd(double nowMillis) {
        return Math.max(0, startMillis + MILLIS - nowMillis);
    }

    /** Ends the window when its time is over; whether it did. */
    boolean update(double nowMillis) {
        if (nowMillis < startMillis + MILLIS) {
            return false;
        }
        thresholdBytes = sentBytes / (nowMillis - startMillis) * downtime.at(nowMillis);
        startMillis = nowMillis;
        sentBytes = 0;
        return true;
    }

    /** Begins the window that runs then; the estimate stays. */
    void startAt(double millis) {
        startMillis = millis;
        sentBytes = 0;
    }
}
