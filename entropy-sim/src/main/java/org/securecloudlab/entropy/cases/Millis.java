package org.securecloudlab.entropy.cases;

/** Seconds to a tenth of a millisecond, which is all that the measurements have. */
final class Millis {
    private static final double STEPS = 1e4;

    private Millis() {}

    static double of(double seconds) {
        return StrictMath.rint(seconds * STEPS) / STEPS;
    }
}
