package org.securecloudlab.entropy.assessment.health;

/**
 * When the repetition count test and the adaptive proportion test raise an alarm (SP 800-90B 4.4.1, 4.4.2).
 *
 * @param alphaExponent the false-alarm probability is 2 to the minus this; 20 to 40 are recommended
 * @param repetitionCount C of the RCT: so many equal samples in a row
 * @param window W of the APT, in samples
 * @param adaptiveProportion C of the APT: the first sample of a window so often in it
 */
public record HealthCutoffs(int alphaExponent, long repetitionCount, int window, int adaptiveProportion) {
    private static final int BINARY_WINDOW = 1024;
    private static final int WIDE_WINDOW = 512;

    /**
     * The cut-offs of a source.
     *
     * @param minEntropyBits per sample, above 0
     */
    public static HealthCutoffs of(double minEntropyBits, boolean isBinary, int alphaExponent) {
        int window = isBinary ? BINARY_WINDOW : WIDE_WINDOW;
        return new HealthCutoffs(
                alphaExponent,
                1 + (long) Math.ceil(alphaExponent / minEntropyBits),
                window,
                1 + BinomialQuantile.of(window, minEntropyBits, alphaExponent));
    }
}
