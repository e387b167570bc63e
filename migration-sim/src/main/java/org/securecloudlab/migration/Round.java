package org.securecloudlab.migration;

/**
 * One synchronisation of the dirty bitmap: where QEMU looked and what it found.
 *
 * @param atMillis since the start
 * @param sentBytes on the stream up to then
 * @param leftBytes dirty and not yet sent before the look, pages at full size
 * @param dirtyBytes dirty after the look
 * @param thresholdBytes what would have fitted into the downtime limit at the last estimate of the bandwidth
 * @param throttlePercent auto-converge's throttle after the look
 */
public record Round(
        double atMillis,
        double sentBytes,
        double leftBytes,
        double dirtyBytes,
        double thresholdBytes,
        int throttlePercent) {}
