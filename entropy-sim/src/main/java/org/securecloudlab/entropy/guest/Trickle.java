package org.securecloudlab.entropy.guest;

/** Single bits that come at even times: timing noise, interrupts. Kept as numbers, so that waiting costs no events. */
final class Trickle {
    private final long periodNanos;
    private final boolean untilReady;
    private long nextNanos;

    /**
     * Bits to come.
     *
     * @param untilReady whether they end when the generator is ready, as timing noise does
     */
    Trickle(long firstNanos, long periodNanos, boolean untilReady) {
        this.nextNanos = firstNanos;
        this.periodNanos = periodNanos;
        this.untilReady = untilReady;
    }

    private Trickle(Trickle other) {
        this(other.nextNanos, other.periodNanos, other.untilReady);
    }

    boolean endsWhenReady() {
        return untilReady;
    }

    Trickle copy() {
        return new Trickle(this);
    }

    long nextNanos() {
        return nextNanos;
    }

    /** When the bit of a number comes, from 1. */
    long timeOf(long number) {
        return nextNanos + (number - 1) * periodNanos;
    }

    /** How many bits come up to a time. */
    long comeUntil(long nanos) {
        return nanos < nextNanos ? 0 : (nanos - nextNanos) / periodNanos + 1;
    }

    void took(long bits) {
        nextNanos += bits * periodNanos;
    }
}
