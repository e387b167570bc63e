package org.securecloudlab.entropy.boot;

/**
 * One source that serves.
 *
 * @param bitsPerSecond sustained rate, above 0
 * @param readySeconds after the start of the storm at which its start-up health test has passed
 * @param failsAtSeconds when it fails; infinite for never
 * @param recoversAtSeconds when it is back; infinite for never
 */
public record SourceUnit(double bitsPerSecond, double readySeconds, double failsAtSeconds, double recoversAtSeconds) {

    public SourceUnit {
        if (!(bitsPerSecond > 0) || Double.isInfinite(bitsPerSecond)) {
            throw new IllegalArgumentException("No rate of a source: [" + bitsPerSecond + "] bit/s");
        }
    }

    /** A source that always serves. */
    public static SourceUnit always(double bitsPerSecond) {
        return new SourceUnit(bitsPerSecond, 0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** Whether it serves from the start of the storm to its end. */
    public boolean isAlwaysUp() {
        return readySeconds == 0 && Double.isInfinite(failsAtSeconds);
    }
}
