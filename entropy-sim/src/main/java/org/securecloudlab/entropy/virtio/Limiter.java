package org.securecloudlab.entropy.virtio;

import java.util.OptionalLong;

/**
 * The limit of a device: {@code max-bytes} in each {@code period}.
 *
 * @param maxBytes in a period; empty for no limit; 0 gives nothing for ever
 * @param periodMillis above 0
 */
public record Limiter(OptionalLong maxBytes, long periodMillis) {
    /** QEMU's default: 2^63 − 1 bytes in 65,536 ms. */
    public static final Limiter NONE = new Limiter(OptionalLong.empty(), 1 << 16);

    public Limiter {
        if (periodMillis <= 0 || (maxBytes.isPresent() && maxBytes.getAsLong() < 0)) {
            throw new IllegalArgumentException(
                    "No limit: [" + maxBytes + "] bytes in [" + periodMillis + "] ms; the period must be above 0");
        }
    }

    /** A limit of bytes in a period. */
    public static Limiter of(long maxBytes, long periodMillis) {
        return new Limiter(OptionalLong.of(maxBytes), periodMillis);
    }

    long quota() {
        return maxBytes.orElse(Long.MAX_VALUE);
    }

    /** Bytes a second in the long run; infinite without a limit. */
    public double bytesPerSecond() {
        return maxBytes.isPresent() ? maxBytes.getAsLong() * 1000.0 / periodMillis : Double.POSITIVE_INFINITY;
    }

    /** The most that any interval can carry: quota in the window that is open, and in each that begins. */
    public double mostBytesIn(double seconds) {
        return maxBytes.isPresent()
                ? maxBytes.getAsLong() * (StrictMath.floor(seconds * 1000 / periodMillis) + 2)
                : Double.POSITIVE_INFINITY;
    }
}
