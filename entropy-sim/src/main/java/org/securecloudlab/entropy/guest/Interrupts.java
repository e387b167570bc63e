package org.securecloudlab.entropy.guest;

import java.util.Optional;
import java.util.OptionalDouble;
import org.securecloudlab.entropy.linux.KernelEra;

/**
 * What device interrupts count in an idle guest: one bit for the first interrupt that comes more than a second after the last one that
 * counted. The timer's own interrupts count in 3.16, and not in 6.1.
 *
 * <p>Source: {@code add_interrupt_randomness}, {@code drivers/char/random.c} of 3.16 and 6.1. An interrupt each 1.0 s is a toss-up, since
 * the count and the second hand differ by a jiffy; measured: 0.7 bit/s with one each second, 0.92 bit/s with one each 0.25 s.
 */
final class Interrupts {
    private static final double NANOS = 1e9;
    private static final double IN_TIME = 0.62;
    /** What start-up gives without any device, in bits. Measured: 3 to 6 on 6.1. */
    private static final int START_UP_BITS = 4;
    /** One bit a second of timer interrupts; what start-up gives is from the measured 119 s until ready. */
    private static final int LEGACY_START_UP_BITS = 11;

    private static final double LEGACY_GAP_SECONDS = 1.008;

    private Interrupts() {}

    /** Mean seconds between two interrupts that count. */
    static double gapSeconds(double everySeconds) {
        double exact = 1 / everySeconds;
        double needed = StrictMath.ceil(exact - 1e-9);
        boolean tossUp = StrictMath.abs(exact - StrictMath.rint(exact)) < 1e-9;
        return tossUp ? (needed + 1 - IN_TIME) * everySeconds : needed * everySeconds;
    }

    /** Bits before the first process runs, where interrupts are what a guest has. */
    static int startUpBits(KernelEra era, OptionalDouble everySeconds) {
        if (era == KernelEra.TWO_POOLS) {
            return LEGACY_START_UP_BITS;
        }
        return everySeconds.isPresent() ? START_UP_BITS : 0;
    }

    /** The bits from a time on; none in a guest that nothing interrupts. */
    static Optional<Trickle> from(long nowNanos, KernelEra era, OptionalDouble everySeconds) {
        double gap = everySeconds.isPresent()
                ? gapSeconds(everySeconds.getAsDouble())
                : era == KernelEra.TWO_POOLS ? LEGACY_GAP_SECONDS : 0;
        long period = Math.round(gap * NANOS);
        return period == 0 ? Optional.empty() : Optional.of(new Trickle(nowNanos + period, period, false));
    }
}
