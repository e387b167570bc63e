package org.securecloudlab.entropy.assessment;

/** Bounds and logarithms that the estimators share. */
final class Bounds {
    /** The 99.5 % point of the normal distribution; the text rounds it to 2.576, the tool does not. */
    static final double Z_ALPHA = 2.575829303548901;

    private static final double LN_2 = StrictMath.log(2);

    private Bounds() {}

    /** The upper end of the 99 % interval of a proportion seen in {@code trials} trials, at most 1 (SP 800-90B 6.3.1 step 2). */
    static double upper(double proportion, double trials) {
        return Math.min(1.0, proportion + Z_ALPHA * Math.sqrt(proportion * (1.0 - proportion) / (trials - 1.0)));
    }

    static double log2(double value) {
        return StrictMath.log(value) / LN_2;
    }

    /** Min-entropy in bits of something that is guessed with this probability; never -0. */
    static double minEntropy(double probability) {
        return probability >= 1.0 ? 0.0 : -log2(probability);
    }
}
