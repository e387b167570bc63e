package org.securecloudlab.entropy.egd;

import java.util.OptionalDouble;

/** Bytes that a daemon may serve, filling at its rate up to its size. */
final class EgdPool {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final double ROUNDING = 1e-9;

    private final OptionalDouble bytesPerSecond;
    private final int size;
    private double level;
    private long filledAtNanos;

    EgdPool(OptionalDouble bytesPerSecond, int size, long nowNanos) {
        this.bytesPerSecond = bytesPerSecond;
        this.size = size;
        this.filledAtNanos = nowNanos;
        this.level = bytesPerSecond.isPresent() ? 0 : size;
    }

    /**
     * Adds what has come since.
     *
     * @param isWanted whether somebody waits: what comes then is owed to them, however late this is called
     */
    void fill(long nowNanos, boolean isWanted) {
        if (bytesPerSecond.isPresent()) {
            double gained = (nowNanos - filledAtNanos) / NANOS_PER_SECOND * bytesPerSecond.getAsDouble();
            level = isWanted ? level + gained : Math.min(size, level + gained);
        } else {
            level = size;
        }
        filledAtNanos = nowNanos;
    }

    boolean hasByte() {
        return level >= 1 - ROUNDING;
    }

    int wholeBytes() {
        return (int) (level + ROUNDING);
    }

    int bits() {
        return (int) (level * Byte.SIZE + ROUNDING);
    }

    void take(int bytes) {
        if (bytesPerSecond.isPresent()) {
            level = Math.max(0, level - bytes);
        }
    }

    void credit(int bits) {
        level = Math.min(size, level + bits / (double) Byte.SIZE);
    }

    /** When there will be a byte. */
    long byteAtNanos() {
        double missing = Math.max(0, 1 - level);
        double seconds = bytesPerSecond.isPresent() ? missing / bytesPerSecond.getAsDouble() : 0;
        return filledAtNanos + (long) Math.ceil(seconds * NANOS_PER_SECOND);
    }
}
